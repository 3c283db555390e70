/// The five works of the benchmark and their bars.
struct WorkList {
  static let keys = ["csv", "xlsx", "xls", "xml", "areas"]
  let settings: Settings

  var all: [Work] { [csv, xlsx, xls, xml, areas] }

  private var csv: Work {
    let file = "\(settings.inputs)/admissions.csv"
    return Work(
      key: "csv", title: "6,000,000 admissions as CSV: non-elective admissions by area and month", files: [file],
      ours: Contender(name: "bcf normalise", command: [settings.bcf, "normalise", "--return", "non-elective", file]),
      rivals: [
        Contender(name: "polars, streaming", command: settings.rival("csv_polars") + [file], form: .counts),
        Contender(name: "DuckDB", command: settings.rival("csv_duckdb") + [file], form: .counts),
        Contender(name: "pandas", command: settings.rival("csv_pandas") + [file], form: .counts),
      ],
      bar: Bar(rival: "polars", ratio: 3, mebibytes: 64),
      prepare: { () throws(BenchmarkError) in try Inputs.make(file, with: script("make_admissions_csv")) })
  }

  private var xlsx: Work {
    let file = "\(settings.inputs)/cells.xlsx"
    return Work(
      key: "xlsx", title: "200,000 rows by 20 columns as .xlsx: every cell", files: [file],
      ours: Contender(name: "bcf cells", command: [settings.bcf, "cells", file]),
      rivals: [
        Contender(name: "python-calamine", command: settings.rival("cells_calamine") + [file], form: .facts),
        Contender(name: "pandas with calamine", command: settings.rival("cells_pandas") + [file], form: .facts),
        Contender(name: "openpyxl, read-only", command: settings.rival("cells_openpyxl") + [file], form: .facts),
      ],
      bar: Bar(rival: "python-calamine", ratio: 4, mebibytes: 48),
      prepare: { () throws(BenchmarkError) in try Inputs.make(file, with: script("make_cells_xlsx")) })
  }

  private var xls: Work {
    let files = ["dtoc-monthly-sitrep", "monthly-activity-return"].flatMap {
      Inputs.files(in: "\(settings.data)/\($0)", ending: ".xls")
    }
    return Work(
      key: "xls", title: "\(files.count) published .xls workbooks: every cell", files: files,
      ours: Contender(name: "bcf cells", command: [settings.bcf, "cells"] + files),
      rivals: [
        Contender(name: "python-calamine", command: settings.rival("cells_calamine") + files, form: .facts),
        Contender(name: "pandas with calamine", command: settings.rival("cells_pandas") + files, form: .facts),
        Contender(name: "xlrd", command: settings.rival("cells_xlrd") + files, form: .cells),
      ],
      bar: Bar(rival: "python-calamine", ratio: 1.5),
      prepare: { () throws(BenchmarkError) in
        guard files.count == 74 else {
          throw BenchmarkError("there are \(files.count) of 74 workbooks in the data folder; give it with DATA=.")
        }
      })
  }

  private var xml: Work {
    let file = "\(settings.inputs)/quarterly-return.xml"
    let schema = "Templates/schema/quarterly-return-2.xsd"
    let rival = settings.rival("lxml_return")
    return Work(
      key: "xml", title: "a quarterly return of 100 MB as XML: validated and read", files: [file],
      ours: Contender(name: "bcf validate", command: [settings.bcf, "validate", file]),
      rivals: [
        Contender(name: "lxml, one pass", command: rival + [schema, file]),
        Contender(name: "lxml, whole tree", command: rival + [schema, file, "--tree"]),
      ],
      bar: Bar(rival: "lxml", ratio: 2),
      prepare: { () throws(BenchmarkError) in
        for path in ["\(settings.scripts)/make_return_xml.py", "\(settings.scripts)/rivals/lxml_return.py"] {
          guard Inputs.exists(path) else { throw BenchmarkError("\(path) is not there.") }
        }
        let report = "\(settings.inputs)/report"
        if !Inputs.exists(file) {
          try Child([
            settings.bcf, "report", "SampleData/rutland-2016-17", "--period", "2016-17-Q2", "--as-at", "2016-11-25",
            "--output", report,
          ]).run()
        }
        try Inputs.make(file, with: script("make_return_xml") + ["\(report)/quarterly-return.xml"])
      })
  }

  /// All documents of many areas against one page an area.
  private var areas: Work {
    let counts = [38, 76, 152]
    func folder(_ count: Int) -> String { "\(settings.inputs)/areas-\(count)" }
    func ours(_ count: Int) -> Contender {
      Contender(
        name: "bcf report, \(count) areas",
        command: [
          settings.bcf, "report", folder(count), "--period", "2016-17-Q4", "--as-at", "2017-05-26",
          "--output", "\(settings.inputs)/areas-report-\(count)",
        ])
    }
    let read = [
      "plan", "milestones", "risks", "returns/delayed-transfers", "returns/non-elective", "returns/falls",
      "returns/reablement", "returns/residential-admissions", "returns/satisfaction", "returns/population",
    ]
    let rival = settings.rival("areas_matplotlib") + [folder(152), "\(settings.inputs)/areas-rival"]
    return Work(
      key: "areas", title: "152 areas, six metrics, three years of months: all documents, against one page an area",
      files: (1...152).flatMap { area in
        read.map { "\(folder(152))/area-\(String(area + 1000).dropFirst())/\($0).csv" }
      },
      ours: ours(152),
      rivals: [
        Contender(name: "pandas, Jinja2 and matplotlib", command: rival, form: .areas),
        Contender(name: "the same in two processes", command: rival + ["2"]),
      ],
      bar: Bar(rival: "pandas", ratio: 5, mebibytes: 256, growth: 1.25),
      written: "\(settings.inputs)/areas-report-152/data/areas.csv",
      steps: counts.dropLast().map { Step(count: $0, contender: ours($0)) }, count: 152,
      prepare: { () throws(BenchmarkError) in
        for count in counts { try Inputs.make(folder(count), with: script("make_areas") + ["\(count)"]) }
      })
  }

  private func script(_ name: String) -> [String] { [settings.python, "\(settings.scripts)/\(name).py"] }
}

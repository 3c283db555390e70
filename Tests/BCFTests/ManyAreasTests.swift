import Foundation
import TestSupport
import Testing

/// Several areas in one run.
@Suite struct ManyAreasTests {
  private func many(_ arguments: [String], to output: String, more: [String] = []) async throws -> Run {
    try await Program.run(["report"] + arguments + Sample.quarter + ["--output", output] + more)
  }

  @Test func eachAreaIsAsItIsAlone() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "St. Helens"])
    let run = try await many([folder.path("areas")], to: folder.path("out"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Areas:    2 done, 0 could not be done"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
        == ["data", "index.html", "rutland-2016-17", "st-helens-2016-17"])
    let alone = try await Sample.report(folder.path("areas/0-Rutland"), to: folder.path("alone"))
    #expect(alone.status == 0)
    // Beside other areas a page leads to the index of all, and is otherwise the same to the byte.
    let beside = try folder.files(in: "out/rutland-2016-17")
    let pages = beside.keys.filter { $0.hasSuffix(".html") && $0 != "quarterly-return.html" }
    for page in pages { #expect(Self.text(beside[page]).contains(">All areas</a>"), "\(page)") }
    #expect(try beside.mapValues(Self.withoutWayBack) == folder.files(in: "alone"))
  }

  private static func text(_ data: Data?) -> String { data.map { String(decoding: $0, as: UTF8.self) } ?? "" }

  private static func withoutWayBack(_ data: Data) -> Data {
    let link = #/<li><a href="(\.\./)+index\.html">All areas</a></li>\n/#
    let text = text(data)
    return text.contains(">All areas</a>") ? Data(text.replacing(link, with: "").utf8) : data
  }

  /// One area at a time, two at a time, the folders named one by one: the same bytes and the same words.
  @Test func orderAndBytesDoNotDependOnWhoFinishesFirst() async throws {
    let names = ["Rutland", "Barnet", "York", "Ealing", "Kent"]
    let folder = try TemporaryFolder.withAreas(names)
    var outputs: [[String: Data]] = []
    var messages: [String] = []
    for jobs in ["1", "2", "2", "5"] {
      let run = try await many([folder.path("areas")], to: folder.path("out"), more: ["--jobs", jobs])
      #expect(run.status == 0)
      outputs.append(try folder.files(in: "out"))
      messages.append(run.errors)
    }
    let folders = names.indices.map { folder.path("areas/\($0)-\(names[$0])") }
    #expect(try await many(folders.reversed(), to: folder.path("out")).status == 0)
    outputs.append(try folder.files(in: "out"))
    #expect(Set(outputs).count == 1)
    #expect(Set(messages).count == 1)
    let page = try folder.text("out/index.html")
    let places = ["barnet", "ealing", "kent", "rutland", "york"].map {
      page.range(of: "<a href=\"\($0)-2016-17/index.html\">")?.lowerBound
    }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test func brokenAreaDoesNotStopTheOthers() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "Barnet", "York"])
    try folder.write("area: [", to: "areas/1-Barnet/programme.yaml")
    try FileManager.default.createDirectory(atPath: folder.path("areas/3-<b>"), withIntermediateDirectories: true)
    let run = try await many([folder.path("areas")], to: folder.path("out"))
    #expect(run.status == 2)
    #expect(run.errors.contains("2 of 4 \(folder.path("areas/1-Barnet")) could not be done: programme.yaml, line 2:"))
    #expect(run.errors.contains("Areas:    2 done, 2 could not be done"))
    let page = try folder.text("out/index.html")
    #expect(page.contains("1-Barnet</dt><dd>programme.yaml, line 2:"))
    #expect(page.contains("3-&lt;b&gt;</dt><dd>The folder"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
        == ["data", "index.html", "rutland-2016-17", "york-2016-17"])
  }

  @Test func errorInTheDataOfAnAreaIsTheExitCode() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "Barnet"])
    try folder.write("month,admissions_65_plus\n2016-04,many\n", to: "areas/1-Barnet/returns/falls.csv")
    let run = try await many([folder.path("areas")], to: folder.path("out"))
    #expect(run.status == 1)
    #expect(run.errors.contains("2 done, 0 could not be done"))
  }

  @Test func withoutAnyAreaNothingIsReplaced() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "Barnet"])
    #expect(try await many([folder.path("areas")], to: folder.path("out")).status == 0)
    let before = try folder.files(in: "out")
    for name in ["0-Rutland", "1-Barnet"] { try folder.write("{", to: "areas/\(name)/programme.yaml") }
    let run = try await many([folder.path("areas")], to: folder.path("out"))
    #expect(run.status == 2)
    #expect(run.errors.contains("No area could be done."))
    #expect(try folder.files(in: "out") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["areas", "out"])
  }

  @Test func sameAreaTwiceIsWrittenTwiceAndTold() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "Rutland"])
    let run = try await many([folder.path("areas")], to: folder.path("out"))
    #expect(run.status == 0)
    #expect(run.errors.contains("Rutland is there more than once; this one is in rutland-2016-17--0-rutland/."))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
        == ["data", "index.html", "rutland-2016-17--0-rutland", "rutland-2016-17--1-rutland"])
  }

  /// A name that climbs must not leave the output.
  @Test func nameOfAnAreaIsNoWay() async throws {
    let folder = try TemporaryFolder.withAreas(["../../x", "/etc"])
    #expect(try await many([folder.path("areas")], to: folder.path("a/out")).status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("a/out")).sorted()
        == ["data", "etc-2016-17", "index.html", "x-2016-17"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["a", "areas"])
  }

  @Test func outputThatCannotBeWrittenLeavesNothing() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "Barnet"])
    try folder.write("a file", to: "file")
    let run = try await many([folder.path("areas")], to: folder.path("file/out"))
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot be written"))
    #expect(try folder.text("file") == "a file")
  }

  @Test(arguments: ["areas", "areas/0-Rutland", "areas/out", "."])
  func outputOverOrAmongTheInputsIsRefused(output: String) async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "Barnet"])
    let before = try folder.files(in: "areas")
    let run = try await many([folder.path("areas")], to: folder.url.path + "/" + output)
    #expect(run.status == 2)
    #expect(run.errors.contains("The output would"))
    #expect(try folder.files(in: "areas") == before)
  }

  @Test func oneAreaReplacesManyAndManyReplaceOne() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "Barnet"])
    #expect(try await many([folder.path("areas")], to: folder.path("out")).status == 0)
    #expect(try await many([folder.path("areas/0-Rutland")], to: folder.path("out")).status == 0)
    let one = Set(try folder.files(in: "out").keys)
    #expect(one.isSuperset(of: ["index.html", "board-paper.html", "metrics/falls.html", "data/figures.csv"]))
    #expect(!one.contains { $0.hasPrefix("rutland-2016-17") })
    #expect(try await many([folder.path("areas")], to: folder.path("out")).status == 0)
    try folder.write("mine", to: "out/barnet-2016-17/notes.txt")
    #expect(try await many([folder.path("areas")], to: folder.path("out")).status == 2)
    #expect(try folder.text("out/barnet-2016-17/notes.txt") == "mine")
  }

  @Test func internalSetIsMarked() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "Barnet"])
    let run = try await many([folder.path("areas")], to: folder.path("out"), more: ["--internal"])
    #expect(run.status == 0)
    #expect(try folder.text("out/index.html").contains("<p class=\"marking\"><strong>Not for publication"))
    #expect(try folder.files(in: "out/data").keys.sorted() == ["areas-not-for-publication.csv"])
  }

  @Test func checkPrintsAreaByArea() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "Barnet"])
    let text = try await Program.run(["check", folder.path("areas")] + Sample.quarter)
    #expect(text.status == 0)
    let rutland = "Rutland, 2016-17-Q2 (\(folder.path("areas/0-Rutland")))"
    let barnet = "Barnet, 2016-17-Q2 (\(folder.path("areas/1-Barnet")))"
    let alone = try await Sample.check(folder.path("areas/1-Barnet"))
    #expect(text.output.hasPrefix(rutland + "\n" + String(repeating: "=", count: rutland.count) + "\n"))
    #expect(
      text.output.hasSuffix("\n\n\(barnet)\n\(String(repeating: "=", count: barnet.count))\n\(alone.output)"))
  }

  @Test func checkGivesAListInJSON() async throws {
    let folder = try TemporaryFolder.withAreas(["Rutland", "Barnet", "York"])
    try folder.write("{", to: "areas/1-Barnet/programme.yaml")
    let run = try await Program.run(["check", folder.path("areas"), "--format", "json"] + Sample.quarter)
    #expect(run.status == 2)
    let list = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(list.map { $0["area"] as? String } == ["Rutland", nil, "York"])
    #expect(list.map { $0["folder"] as? String }.allSatisfy { $0?.hasPrefix(folder.path("areas")) == true })
    #expect((list[1]["message"] as? String)?.hasPrefix("programme.yaml") == true)
    let alone = try await Sample.check(folder.path("areas/0-Rutland"), format: "json")
    var first = list[0]
    (first["area"], first["folder"]) = (nil, nil)
    let document = try JSONSerialization.jsonObject(with: Data(alone.output.utf8)) as? NSDictionary
    #expect(document == first as NSDictionary)
  }
}

extension TemporaryFolder {
  /// Copies of a part of the sample, under the name of each area; small ones, because only CSV is in them.
  static func withAreas(_ names: [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (index, name) in names.enumerated() {
      let base = "areas/\(index)-\(name.replacingOccurrences(of: "/", with: ""))"
      for file in ["returns/falls.csv", "returns/satisfaction.csv", "returns/residential-admissions.csv", "plan.csv"] {
        try folder.write(try Repository.text("\(Sample.folder)/\(file)"), to: "\(base)/\(file)")
      }
      try folder.write(
        """
        area: {name: "\(name)", code: E06000017}
        framework_year: 2016-17
        returns:
          - {kind: falls, files: returns/falls.csv}
          - {kind: satisfaction, files: returns/satisfaction.csv}
          - {kind: residential-admissions, files: returns/residential-admissions.csv}
        rag: {rule: tolerance, tolerance: 5, in: percent, source: a test}

        """, to: "\(base)/programme.yaml")
    }
    return folder
  }
}

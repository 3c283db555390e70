import Metrics
import Testing

@testable import Reports

/// Names of folders, worked out by hand.
@Suite struct AreaSlugTests {
  private func area(_ name: String, _ folder: String = "a", code: String = "E06000017") -> AreaSlug.Area {
    AreaSlug.Area(name: name, code: code, year: FinancialYear(start: 2016), folder: folder)
  }

  @Test(arguments: [
    ("Rutland", "rutland-2016-17"), ("St. Helens", "st-helens-2016-17"), ("K\u{F6}ln", "koln-2016-17"),
    ("Ko\u{308}ln", "koln-2016-17"), ("Stra\u{DF}e", "strasse-2016-17"), ("King's Lynn", "kings-lynn-2016-17"),
    ("King\u{2019}s Lynn", "kings-lynn-2016-17"), ("Herefordshire, County of", "herefordshire-county-of-2016-17"),
    ("../x", "x-2016-17"), ("/etc/passwd", "etc-passwd-2016-17"), ("..", "e06000017-2016-17"),
    ("C:\\x\u{0}y", "c-x-y-2016-17"), ("CON", "con-2016-17"), ("\u{6771}\u{4EAC}", "e06000017-2016-17"),
    ("", "e06000017-2016-17"), ("<b>", "b-2016-17"), ("  a  --  b ", "a-b-2016-17"), ("-a-", "a-2016-17"),
  ])
  func nameIsPlain(name: String, slug: String) {
    #expect(AreaSlug.slugs(of: [area(name)]) == [slug])
    #expect(AreaSlug.isSlug(slug[...]))
  }

  @Test func nameWithoutLettersOrCodeIsStillAName() {
    #expect(AreaSlug.slugs(of: [area("", code: "\u{6771}")]) == ["area-2016-17"])
  }

  @Test func longNameIsCut() {
    let slug = AreaSlug.slugs(of: [area(String(repeating: "ab ", count: 200))])[0]
    #expect(slug.count == 59 + 8)
    #expect(AreaSlug.isSlug(slug[...]))
  }

  @Test func sameAreaTwiceIsToldApartByTheFolder() {
    let slugs = AreaSlug.slugs(of: [area("Rutland", "x/new"), area("Barnet"), area("RUTLAND", "x/Old one/")])
    #expect(slugs == ["rutland-2016-17--new", "barnet-2016-17", "rutland-2016-17--old-one"])
    #expect(slugs.allSatisfy { AreaSlug.isSlug($0[...]) })
  }

  /// The numbers follow the paths, not the order of the arguments.
  @Test func sameFolderNameIsNumberedByThePath() {
    let slugs = AreaSlug.slugs(of: [area("Rutland", "b/x"), area("Rutland", "a/x"), area("Rutland", "c/y")])
    #expect(slugs == ["rutland-2016-17--x--2", "rutland-2016-17--x", "rutland-2016-17--y"])
    #expect(slugs.allSatisfy { AreaSlug.isSlug($0[...]) })
  }

  /// Names that imitate what is added.
  @Test func nothingClashes() {
    let names = [
      area("Rutland", "a/x"), area("Rutland", "b/x"), area("Rutland 2016-17--x", "x"), area("Rutland", "c/x--2"),
      area("Rutland 2016-17", "x-2016-17"), area("Rutland", "d/x-2"), area("", "d/x", code: "rutland"),
    ]
    #expect(Set(AreaSlug.slugs(of: names)).count == names.count)
    #expect(Set(AreaSlug.slugs(of: names.reversed())) == Set(AreaSlug.slugs(of: names)))
  }

  @Test func onlyWhatARunWritesIsOurs() {
    let ours = [
      "index.html", "data", "data/areas.csv", "rutland-2016-17", "rutland-2016-17--old--2", "rutland-2016-17/data",
      "rutland-2016-17/index.html", "rutland-2016-17/metrics/falls.html",
    ]
    for name in ours { #expect(AreasFiles.isOurs(name), "\(name)") }
    let others = [
      "rutland", "Rutland-2016-17", "rutland-2016-17.zip", "rutland-2016-17/notes.txt", "../rutland-2016-17",
      "-2016-17",
      "rutland-2016-17/other-2016-17/index.html", "data/figures.xlsx", "/index.html", "rutland-2016-17/../index.html",
    ]
    for name in others { #expect(!AreasFiles.isOurs(name), "\(name)") }
  }
}

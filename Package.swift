// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "bcf",
  products: [
    .executable(name: "bcf", targets: ["bcf"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .target(name: "CCSVIndex"),
    .target(name: "CFileSystem"),
    .target(name: "CRSVG"),
    .target(name: "Dates"),
    .target(name: "Spreadsheets", dependencies: ["CCSVIndex", "CLibZip", "CZLib", "Dates", "XMLDocuments"]),
    .target(name: "XMLDocuments", dependencies: ["CLibXML2"]),
    .target(name: "YAMLDocuments", dependencies: ["Yams"]),
    .target(name: "Workbooks", dependencies: ["CFileSystem", "CXLSXWriter", "Dates", "XMLDocuments"]),
    .target(name: "Fingerprints", dependencies: ["CNettle"]),
    .target(name: "Charts"),
    .target(name: "Pictures", dependencies: ["CRSVG", "CZLib"]),
    .target(name: "WordDocuments", dependencies: ["CLibZip", "Dates", "XMLDocuments"]),
    .target(name: "Disclosure"),
    .target(name: "Statistics"),
    .target(name: "Metrics", dependencies: ["Dates", "Statistics"]),
    .target(name: "Returns", dependencies: ["Dates", "Spreadsheets", "Metrics"]),
    .target(
      name: "Programme",
      dependencies: ["Dates", "Disclosure", "Spreadsheets", "Metrics", "Returns", "XMLDocuments", "YAMLDocuments"]),
    .target(
      name: "Forms",
      dependencies: ["Dates", "Metrics", "Programme", "Spreadsheets", "XMLDocuments", "YAMLDocuments"]),
    .target(
      name: "NationalReturn",
      dependencies: [
        "Dates", "Fingerprints", "Forms", "Metrics", "Programme", "Spreadsheets", "Workbooks", "XMLDocuments",
      ]),
    .target(
      name: "Reports",
      dependencies: [
        "Charts", "Dates", "Disclosure", "Fingerprints", "Forms", "Metrics", "NationalReturn", "Pictures", "Programme",
        "Spreadsheets", "Statistics", "WordDocuments", "Workbooks", "XMLDocuments", "YAMLDocuments",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "bcf",
      dependencies: [
        "CFileSystem", "Dates", "Disclosure", "Forms", "Spreadsheets", "Metrics", "NationalReturn", "Returns",
        "Programme", "Reports",
        "Statistics", "XMLDocuments", "YAMLDocuments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "FuzzTargets",
      dependencies: ["Dates", "Metrics", "Returns", "Spreadsheets", "TestSupport", "XMLDocuments", "YAMLDocuments"],
      path: "Fuzzing/Targets"),
    .testTarget(name: "FuzzingTests", dependencies: ["FuzzTargets", "TestSupport"]),
    .testTarget(name: "DatesTests", dependencies: ["Dates"]),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["CZLib", "Dates", "Spreadsheets", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "XMLDocumentsTests", dependencies: ["XMLDocuments"]),
    .testTarget(name: "YAMLDocumentsTests", dependencies: ["TestSupport", "YAMLDocuments"]),
    .testTarget(
      name: "WorkbooksTests", dependencies: ["Dates", "Spreadsheets", "TestSupport", "Workbooks", "XMLDocuments"]),
    .testTarget(name: "FingerprintsTests", dependencies: ["Fingerprints"]),
    .testTarget(name: "PicturesTests", dependencies: ["CZLib", "Pictures"]),
    .testTarget(
      name: "WordDocumentsTests",
      dependencies: ["Dates", "Pictures", "Spreadsheets", "TestSupport", "WordDocuments", "XMLDocuments"]),
    .testTarget(
      name: "FormsTests", dependencies: ["Dates", "Forms", "Metrics", "Programme", "TestSupport", "YAMLDocuments"]),
    .testTarget(
      name: "NationalReturnTests",
      dependencies: [
        "Dates", "Forms", "Metrics", "NationalReturn", "Programme", "Returns", "Spreadsheets", "TestSupport",
        "Workbooks", "XMLDocuments", "YAMLDocuments",
      ]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
    .testTarget(name: "ChartsTests", dependencies: ["Charts"]),
    .testTarget(name: "DisclosureTests", dependencies: ["Disclosure", "TestSupport"]),
    .testTarget(name: "MetricsTests", dependencies: ["Dates", "Metrics", "TestSupport"]),
    .testTarget(name: "ReturnsTests", dependencies: ["Dates", "Spreadsheets", "Metrics", "Returns", "TestSupport"]),
    .testTarget(
      name: "ProgrammeTests",
      dependencies: [
        "Dates", "Disclosure", "Forms", "Spreadsheets", "Metrics", "NationalReturn", "Returns", "Programme", "Reports",
        "Statistics", "TestSupport", "XMLDocuments", "YAMLDocuments",
      ]),
    .testTarget(
      name: "CasesTests",
      dependencies: ["Dates", "Spreadsheets", "Metrics", "Returns", "Programme", "Statistics", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Dates", "Forms", "Spreadsheets", "Metrics", "NationalReturn", "Returns", "Programme", "Reports", "TestSupport",
        "XMLDocuments", "YAMLDocuments",
      ]),
    .testTarget(name: "BCFTests", dependencies: ["bcf", "TestSupport", "XMLDocuments"]),
  ],
  swiftLanguageModes: [.v6]
)

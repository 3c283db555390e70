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
    .target(name: "CFileSystem"),
    .target(name: "Dates"),
    .target(name: "Spreadsheets", dependencies: ["Dates"]),
    .target(name: "XMLDocuments", dependencies: ["CLibXML2"]),
    .target(name: "YAMLDocuments", dependencies: ["Yams"]),
    .target(name: "Metrics", dependencies: ["Dates"]),
    .target(name: "Returns", dependencies: ["Dates", "Spreadsheets", "Metrics"]),
    .target(name: "Programme", dependencies: ["Dates", "Spreadsheets", "Metrics", "Returns", "YAMLDocuments"]),
    .target(
      name: "Reports",
      dependencies: [
        "Dates", "Metrics", "Programme", "Spreadsheets", "XMLDocuments", "YAMLDocuments",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "bcf",
      dependencies: [
        "CFileSystem", "Dates", "Spreadsheets", "Metrics", "Returns", "Programme", "Reports", "XMLDocuments",
        "YAMLDocuments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "DatesTests", dependencies: ["Dates"]),
    .testTarget(name: "SpreadsheetsTests", dependencies: ["Dates", "Spreadsheets"]),
    .testTarget(name: "XMLDocumentsTests", dependencies: ["XMLDocuments"]),
    .testTarget(name: "YAMLDocumentsTests", dependencies: ["YAMLDocuments"]),
    .testTarget(name: "MetricsTests", dependencies: ["Dates", "Metrics"]),
    .testTarget(name: "ReturnsTests", dependencies: ["Dates", "Spreadsheets", "Metrics", "Returns"]),
    .testTarget(
      name: "ProgrammeTests",
      dependencies: ["Dates", "Spreadsheets", "Metrics", "Returns", "Programme", "YAMLDocuments"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Dates", "Spreadsheets", "Metrics", "Returns", "Programme", "Reports", "XMLDocuments", "YAMLDocuments",
      ]),
    .testTarget(name: "BCFTests", dependencies: ["bcf", "XMLDocuments"]),
  ],
  swiftLanguageModes: [.v6]
)

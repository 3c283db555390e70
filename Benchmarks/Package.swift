// swift-tools-version: 6.1
import PackageDescription

// Apart from the main package, so that nobody who builds `bcf` builds this. It measures finished programs only.
let package = Package(
  name: "Benchmarks",
  targets: [
    .executableTarget(name: "bcf-benchmark")
  ],
  swiftLanguageModes: [.v6]
)

import Foundation

/// LibreOffice without a window, as people use it to open a document and save it in another format.
public enum OfficeProgram {
  /// Where it is; nothing where it is not installed, or without the part that opens documents.
  public static let path = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
      && FileManager.default.fileExists(atPath: "/usr/lib/libreoffice/program/libswlo.so")
  }

  /// It could not convert a document.
  public struct Failure: Error {
    /// The exit status of the program.
    public let status: Int32
  }

  /// A document in another format.
  ///
  /// - Parameters:
  ///   - ending: the ending of the file, by which the program knows its kind: `docx`.
  ///   - format: the ending that is wanted: `pdf`, `html`.
  public static func converted(_ bytes: [UInt8], ending: String, to format: String) async throws -> [UInt8] {
    guard let path else { throw Failure(status: -1) }
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "in/document.\(ending)")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.currentDirectoryURL = folder.url
    process.arguments = [
      "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--convert-to", format, "--outdir",
      folder.path("out"), folder.path("in/document.\(ending)"),
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    for await _ in ended.stream {}
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return [UInt8](try Data(contentsOf: folder.url.appendingPathComponent("out/document.\(format)")))
  }
}

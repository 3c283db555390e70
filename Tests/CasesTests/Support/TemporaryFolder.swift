import Programme
import TestSupport

extension TemporaryFolder {
  var files: FolderFiles { FolderFiles(path: url.path) }
}

extension Repository {
  static var templates: FolderFiles { FolderFiles(path: folder.appendingPathComponent("Templates").path) }
}

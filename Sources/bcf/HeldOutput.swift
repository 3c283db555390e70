/// Data for standard output that is held back until it is known to be whole, as far as memory allows.
///
/// A file with a fault at its end then gives no output at all. A national file, whose cells would not fit, is written
/// as it is read; after a fault the exit code says that the output is not whole.
final class HeldOutput {
  private var pieces: [[UInt8]] = []
  private var held = 0

  private static let most = 8 << 20

  func write(_ piece: [UInt8]) {
    if held + piece.count <= HeldOutput.most {
      pieces.append(piece)
      held += piece.count
    } else {
      finish()
      held = HeldOutput.most
      Console.data(piece)
    }
  }

  func finish() {
    for piece in pieces { Console.data(piece) }
    pieces = []
  }
}

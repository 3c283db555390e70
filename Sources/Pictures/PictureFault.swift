/// Why a picture cannot be drawn, in words for the person who asked for it.
public enum PictureFault: Error, Hashable, Sendable {
  /// The text is no SVG that can be drawn; what the library says.
  case unreadable(String)
  /// The SVG has no width and height, or the picture would have more than ``PNGPicture/mostPixels``.
  case size
  /// librsvg 2.52 or later is not on this machine.
  case missing
  /// The image could not be made.
  case unwritable

  /// What is wrong, as a sentence.
  public var message: String {
    switch self {
    case .unreadable(let reason): "The picture is no SVG that can be drawn (\(reason))."
    case .size: "The picture has no width and height, or more pixels than are drawn."
    case .missing:
      "The picture needs the library librsvg, 2.52 or later, which is not on this machine (Debian: librsvg2-2)."
    case .unwritable: "The picture cannot be drawn."
    }
  }
}

internal import CRSVG

/// A drawing as the bytes of a PNG file, for documents that take no SVG.
///
/// Nothing outside the drawing is read: neither a file nor the network, whatever it refers to.
public struct PNGPicture: Hashable, Sendable {
  /// The most pixels that are drawn: 100 MB of memory.
  public static let mostPixels = 25_000_000

  /// The bytes of the file: the same drawing gives the same bytes with the same fonts.
  public let bytes: [UInt8]
  /// The width of the drawing in its own units.
  public let width: Double
  /// The height of the drawing in its own units.
  public let height: Double

  /// Draws a standalone SVG.
  ///
  /// - Parameters:
  ///   - svg: the drawing, with its width and height in pixels and all its colours.
  ///   - scale: how many pixels of the image a unit of the drawing becomes on each side.
  /// - Throws: ``PictureFault`` where it cannot be drawn.
  public init(svg: String, scale: Double) throws(PictureFault) {
    guard let library = bcf_rsvg_load()?.pointee else { throw .missing }
    var text = svg
    var problem: UnsafeMutablePointer<bcf_rsvg_error>?
    let made = text.withUTF8 { library.rsvg_handle_new_from_data($0.baseAddress, UInt($0.count), &problem) }
    guard let handle = made else { throw .unreadable(PNGPicture.words(problem, freedBy: library)) }
    defer { library.g_object_unref(UnsafeMutableRawPointer(handle)) }
    var (width, height) = (0.0, 0.0)
    guard library.rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0, scale > 0,
      width * scale >= 1, height * scale >= 1, width * height * scale * scale <= Double(PNGPicture.mostPixels)
    else { throw .size }
    self.width = width
    self.height = height
    let pixels = (Int32((width * scale).rounded(.up)), Int32((height * scale).rounded(.up)))
    let surface = library.cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels.0, pixels.1)
    let context = library.cairo_create(surface)
    defer {
      library.cairo_destroy(context)
      library.cairo_surface_destroy(surface)
    }
    // Paper is white; a picture without transparency is smaller, and prints the same everywhere.
    library.cairo_set_source_rgb(context, 1, 1, 1)
    library.cairo_paint(context)
    var place = bcf_rsvg_rectangle(x: 0, y: 0, width: Double(pixels.0), height: Double(pixels.1))
    guard library.rsvg_handle_render_document(handle, context, &place, &problem) != 0 else {
      throw .unreadable(PNGPicture.words(problem, freedBy: library))
    }
    library.cairo_surface_flush(surface)
    guard let data = library.cairo_image_surface_get_data(surface),
      let encoded = PNGEncoding.bytes(
        ImagePixels(
          bytes: data, width: Int(pixels.0), height: Int(pixels.1),
          stride: Int(library.cairo_image_surface_get_stride(surface))))
    else { throw .unwritable }
    bytes = encoded
  }

  private static func words(
    _ problem: UnsafeMutablePointer<bcf_rsvg_error>?, freedBy library: bcf_rsvg_functions
  ) -> String {
    guard let problem else { return "no reason was given" }
    defer { library.g_error_free(problem) }
    return problem.pointee.message.map { String(cString: $0) } ?? "no reason was given"
  }
}

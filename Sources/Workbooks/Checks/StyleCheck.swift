/// What may be wrong with a style.
struct StyleCheck {
  let place: Place

  func run(_ style: Style) throws(WorkbookFault) {
    let check = RangeCheck(place: place)
    if let size = style.fontSize { try check.number(size, "The size of the letters", in: 1...409) }
    try check.number(style.indent, "The indent", in: 0...15)
    if let format = style.numberFormat {
      try TextCheck(place: place).exact(format, "the number format", atMost: 127)
      try check.number(format.utf8.count, "The length of the number format in bytes", in: 1...127)
    }
  }
}

/// SHA-256 (FIPS 180-4), for comparing with published digests without another library.
enum SHA256 {
  /// The digest in hexadecimal, lower case.
  static func hex(_ message: [UInt8]) -> String {
    var padded = message + [0x80]
    padded += [UInt8](repeating: 0, count: (120 - padded.count % 64) % 64)
    let bits = UInt64(message.count) * 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) { padded.append(UInt8(bits >> shift & 0xFF)) }
    var state = roots(of: 8, cube: false)
    let constants = roots(of: 64, cube: true)
    for block in stride(from: 0, to: padded.count, by: 64) { compress(&state, padded[block..<block + 64], constants) }
    return state.map { word in
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 8 - text.count) + text
    }.joined()
  }

  private static func compress(_ state: inout [UInt32], _ block: ArraySlice<UInt8>, _ constants: [UInt32]) {
    var words: [UInt32] = []
    for start in stride(from: block.startIndex, to: block.endIndex, by: 4) {
      words.append(block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
    }
    for index in 16..<64 {
      let first = words[index - 15]
      let second = words[index - 2]
      let low = turn(first, 7) ^ turn(first, 18) ^ first >> 3
      let high = turn(second, 17) ^ turn(second, 19) ^ second >> 10
      let sum: UInt32 = words[index - 16] &+ words[index - 7]
      words.append(sum &+ low &+ high)
    }
    var work = state
    for index in 0..<64 {
      let sum1 = turn(work[4], 6) ^ turn(work[4], 11) ^ turn(work[4], 25)
      let choice = (work[4] & work[5]) ^ (~work[4] & work[6])
      let round: UInt32 = constants[index] &+ words[index]
      let first: UInt32 = work[7] &+ sum1 &+ choice &+ round
      let sum0 = turn(work[0], 2) ^ turn(work[0], 13) ^ turn(work[0], 22)
      let majority: UInt32 = (work[0] & work[1]) ^ (work[0] & work[2]) ^ (work[1] & work[2])
      let top: UInt32 = first &+ sum0 &+ majority
      let middle: UInt32 = work[3] &+ first
      work = [top, work[0], work[1], work[2], middle, work[4], work[5], work[6]]
    }
    for index in 0..<8 { state[index] &+= work[index] }
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  /// The first 32 bits of the fractions of the square or cube roots of the first primes.
  private static func roots(of count: Int, cube: Bool) -> [UInt32] {
    var primes: [Int] = []
    var candidate = 2
    while primes.count < count {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { prime in
      // The largest whole number whose square (cube) is at most prime x 2^64 (2^96): exact, bit by bit.
      var root: UInt128 = 0
      for bit in stride(from: 36, through: 0, by: -1) {
        let trial = root | 1 << UInt128(bit)
        let power = cube ? trial * trial * trial : trial * trial
        if power <= UInt128(prime) << (cube ? 96 : 64) { root = trial }
      }
      return UInt32(truncatingIfNeeded: root)
    }
  }
}

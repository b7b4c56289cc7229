import RNNScript
import Testing

/// `tqdm`: bars go to the host, one line for each, and standard output stays as it is.
@Suite struct LibraryProgressTests {
  private func events(_ script: String) throws -> (output: String, lines: [String?]) {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    try interpreter.run(
      SourceFile(name: "bars.py", text: script), in: Namespace(journal: interpreter.journal), mode: .file)
    let lines = host.events.compactMap { event -> String?? in
      if case .progress(_, let line) = event { return line }
      return nil
    }
    return (host.output, lines)
  }

  @Test func meterIsThatOfTqdm() throws {
    let script = """
      from tqdm import tqdm
      print(tqdm.format_meter(0, 10, 0))
      print(tqdm.format_meter(5, 10, 2.5, prefix='train', postfix='loss=0.1'))
      print(tqdm.format_meter(333, 1000, 61.4, ncols=80))
      print(tqdm.format_meter(333, None, 61.4, unit='B', unit_scale=True))
      print(tqdm.format_meter(5, 20, 100, ascii=True, bar_format='{desc}: {percentage:3.0f}%|{bar}| {n}/{total}'))
      print(tqdm.format_interval(3725), tqdm.format_sizeof(12345), tqdm.format_num(0.123456789))
      """
    let expected = """
        0%|          | 0/10 [00:00<?, ?it/s]
      train:  50%|█████     | 5/10 [00:02<00:02,  2.00it/s, loss=0.1]
       33%|█████████████▎                          | 333/1000 [01:01<02:02,  5.42it/s]
      333B [01:01, 5.42B/s]
       25%|##5       | 5/20
      1:02:05 12.3k 0.123

      """
    #expect(try events(script).output == expected)
  }

  @Test func barEndsFullAndStays() throws {
    let script = """
      from tqdm import tqdm, trange
      total = 0
      for i in tqdm(range(100), desc='sum'):
          total += i
      print(total, [x for x in trange(3, disable=True)])
      """
    let (output, lines) = try events(script)
    #expect(output == "4950 [0, 1, 2]\n")
    #expect(lines.first??.hasPrefix("sum:   0%|          | 0/100 [00:00<?") == true)
    #expect(lines.dropLast().last??.hasPrefix("sum: 100%|██████████| 100/100 [") == true)
    #expect(lines.last == .some(nil))
  }

  @Test func barThatDoesNotStayIsWipedOut() throws {
    let (_, lines) = try events("from tqdm.auto import tqdm\nfor _ in tqdm([1], leave=False): pass")
    #expect(lines.dropLast().last??.allSatisfy { $0 == " " } == true)
    #expect(lines.last == "")
  }

  @Test func barTakesDescriptionAndPostfix() throws {
    let script = """
      from tqdm import tqdm
      with tqdm(total=4, unit='step') as bar:
          for i in range(4):
              bar.update()
              bar.set_postfix(loss=0.123456, step=i, kind='x')
          bar.set_description('done')
          bar.write('between')
          print(bar.n, bar.total, len(bar), bar.postfix)
      """
    let (output, lines) = try events(script)
    #expect(output == "between\n4 4 4 kind=x, loss=0.123, step=3\n")
    #expect(lines.dropLast().last??.hasPrefix("done: 100%|██████████| 4/4 [") == true)
    // Blanks wipe out what remains of a longer line: the rate takes more digits where the machine is faster.
    let text = lines.dropLast().last??.reversed().drop { $0 == " " }.reversed()
    #expect(text.map { String($0).hasSuffix(", kind=x, loss=0.123, step=3]") } == true)
    // Steps each second, or seconds each step where the machine is busy.
    #expect(["step/s,", "s/step,"].contains { lines.dropLast().last??.contains($0) == true })
  }

  @Test func unknownArgumentIsAnError() throws {
    let script = """
      from tqdm import tqdm
      try:
          tqdm([1], colr='red')
      except KeyError as error:
          print(error)
      """
    #expect(try events(script).output == "\"Unknown argument(s): {'colr': 'red'}\"\n")
  }
}

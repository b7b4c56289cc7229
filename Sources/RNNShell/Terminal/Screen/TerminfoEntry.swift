/// What the composing screen is told to be: a terminfo entry, compiled offline (`tic -x`, `infocmp -x -Q2`), which ncurses
/// takes from the variable TERMINFO.
///
/// It knows absolute and relative moves and erasing to the end of a line, as every terminal does, and nothing that acts on
/// the whole screen (no clear, no scrolling, no regions, no alternate screen): with anything else ncurses would wipe what
/// it does not own. It has no colours and no attributes: these are written by `LookWriter`.
/// The lower right corner is written while the terminal does not wrap (`smam`, `rmam`).
enum TerminfoEntry {
  /// The name of the entry.
  static let name = "rnn"

  /// The value of TERMINFO.
  static let encoded =
    "b64:" + """
      GgEeAAUAAwCZAFUAcm5ufHJubnNoZWxsIGNvbXBvc2luZyBzY3JlZW4AAAEAAAEAUAD__xgA_____wAA________AgD_______8GAP__FwD__x\
      sA_____x0A__8hAP______________________________________________________________________________________________\
      ______________________________________________________________________________________________________________\
      ___________________________yUA________LgA3AP__QAD_____________________________________________________________\
      __________________________________9JAE8ADQAbW0sAG1slaSVwMSVkOyVwMiVkSAAbW0gACAAbW0MAG1tBABtbJXAxJWRCABtbJXAxJW\
      REABtbJXAxJWRDABtbJXAxJWRBABtbPzdoABtbPzdsAA==
      """
}

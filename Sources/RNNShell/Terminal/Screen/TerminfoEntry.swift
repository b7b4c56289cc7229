/// What the composing screen is told to be: terminfo entries, compiled offline (`tic -x`, `infocmp -Q2`), which ncurses
/// takes from the variable TERMINFO.
///
/// They know absolute moves, text, colours and erasing to the end of a line, and nothing that acts on the whole screen
/// (no clear, no scrolling, no regions, no alternate screen): with anything else ncurses would wipe what it does not own.
/// The lower right corner is written while the terminal does not wrap (`smam`, `rmam`).
/// That of 256 colours has marks for them, which `ColorMarks` replaces:
/// `scp=\001%p1%c%p1%{256}%/%c, op=\001\200\200, sgr0=\001\200\200\E[0m`.
enum TerminfoEntry {
  /// The names of the entries inside of `encoded`.
  static func name(colors: Int) -> String { colors >= 256 ? "rnn-256" : colors >= 8 ? "rnn-8" : "rnn-mono" }

  /// The value of TERMINFO.
  static func encoded(colors: Int) -> String {
    "b64:" + (colors >= 256 ? colors256 : colors >= 8 ? colors8 : mono)
  }

  private static let colors256 = """
    GgEzAA8ADwAuAa4Acm5uLTI1Nnxybm5zaGVsbCBjb21wb3Npbmcgc2NyZWVuIHdpdGggMjU2IGNvbG91cnMAAAEAAAEAAAAAAAAAAAABUAAIAB\
    gA__________________________8AAf8______wAA________AgD__wYA__8RAP__IgD__yYA_____ygA__8sAP__________________MAD_\
    ____NQD_______86AP__PwBEAP__TQD__________1UA__________________________________________________________________\
    ___________________________________________________________________________________________________1sA________\
    ZABtAP__dgD_______________________________9_AP____________________________________________________________-KAJ\
    AA____________________________________________________________________________________________________________\
    ______________________________________________________________________________________________________________\
    ______________________________________________________________________________________________________________\
    ________________________________________________________lgD_______-aAA0AG1tLABtbJWklcDElZEcAG1slaSVwMSVkOyVwMi\
    VkSAAbW0gACAAbW0MAG1tBABtbMW0AG1sybQAbWzdtABtbNG0AG1slcDElZFgAAYCAG1swbQAbWzI0bQAbWyVwMSVkQgAbWyVwMSVkRAAbWyVw\
    MSVkQwAbWyVwMSVkQQAbWyVpJXAxJWRkABtbPzdoABtbPzdsAAGAgAABJXAxJWMlcDElezI1Nn0lLyVjAA==
    """

  private static let colors8 = """
    GgEvAA8ADwBpAZEAcm5uLTh8cm5uc2hlbGwgY29tcG9zaW5nIHNjcmVlbiB3aXRoIDggY29sb3VycwAAAQAAAQAAAAAAAAAAAAFQAAgAGAD___\
    _______________________wgAQAD_____AAD_______8CAP_______wYA__8XAP__GwD_____HQD__yEA__________________8lAP____8q\
    AP_______y8A__80AP____85AP__________PgD_______________________________________________________________________\
    ______________________________________________________________________________________________RAD_______9NAFYA\
    __9fAP_______________________________________________________________________________________________2gAbgD___\
    ______________________________________________________________________________________________________________\
    ______________________________________________________________________________________________________________\
    ______________________________________________________________________________________________________________\
    __________________________________________________90AP________________________________________________________\
    __________________________________________________________________________________________________________fQCH\
    AA0AG1tLABtbJWklcDElZDslcDIlZEgAG1tIAAgAG1tDABtbQQAbWzFtABtbMm0AG1s3bQAbWzRtABtbMG0AG1syNG0AG1slcDElZEIAG1slcD\
    ElZEQAG1slcDElZEMAG1slcDElZEEAG1s_N2gAG1s_N2wAG1szOTs0OW0AG1szJXAxJWRtABtbNCVwMSVkbQA=
    """

  private static let mono = """
    GgEzAA8AAwCZAG8Acm5uLW1vbm98cm5uc2hlbGwgY29tcG9zaW5nIHNjcmVlbiB3aXRob3V0IGNvbG91cnMAAAEAAAEAAAAAAAAAAAABUAAIAB\
    gA_____wAA________AgD_______8GAP__FwD__xsA_____x0A__8hAP__________________JQD_______________8qAP__LwD_____NAD_\
    _________zkA__________________________________________________________________________________________________\
    ___________________________________________________________________z8A________SABRAP__WgD_____________________\
    __________________________________________________________________________9jAGkADQAbW0sAG1slaSVwMSVkOyVwMiVkSA\
    AbW0gACAAbW0MAG1tBABtbMW0AG1s3bQAbWzRtABtbMG0AG1syNG0AG1slcDElZEIAG1slcDElZEQAG1slcDElZEMAG1slcDElZEEAG1s_N2gA\
    G1s_N2wA
    """
}

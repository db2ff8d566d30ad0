namespace Publish.Typesetting.Paragraphs.Words;

/// <summary>How far characters hang over the edges of the column, so that the edges look straight: small marks nearly whole, hyphens
/// by half, letters with open sides a little.</summary>
/// <remarks>Shares of the character's width in permille, in the range of those that R. Schlicht's microtype tables give for old-style
/// faces (microtype manual, section 10), rounded and set by eye.</remarks>
internal static class OpticalMargin
{
    public static int Left(char first, int width) => Share(width, LeftPermille(first));

    public static int Right(char last, int width) => Share(width, RightPermille(last));

    private static int Share(int width, int permille) => (int)((long)width * permille / 1000);

    private static int LeftPermille(char c) => c switch
    {
        '\u2018' or '\u2019' or '\'' or '\u201A' or '\u2039' => 550,
        '\u201C' or '\u201D' or '"' or '\u201E' or '\u00AB' => 400,
        '-' or '\u2010' => 400,
        '\u2013' => 250,
        '\u2014' => 100,
        '(' or '[' => 80,
        'A' or 'T' or 'V' or 'W' or 'Y' => 50,
        'J' or 'v' or 'w' or 'y' or 't' => 40,
        'C' or 'O' or 'Q' or 'G' => 20,
        _ => 0,
    };

    private static int RightPermille(char c) => c switch
    {
        '.' or ',' => 600,
        '-' or '\u2010' => 500,
        '\u2018' or '\u2019' or '\'' or '\u203A' => 550,
        '\u201C' or '\u201D' or '"' or '\u00BB' => 400,
        ':' or ';' => 350,
        '\u2013' => 250,
        '\u2014' => 120,
        '!' or '?' => 120,
        ')' or ']' => 60,
        'A' or 'F' or 'K' or 'L' or 'T' or 'V' or 'W' or 'Y' => 50,
        'k' or 'r' or 't' or 'v' or 'w' or 'x' or 'y' => 45,
        _ => 0,
    };
}

namespace Publish.Typesetting.Paragraphs.Opportunities;

/// <summary>Line breaking classes of UAX #14, after its rule LB1; <c>OPW</c> and <c>CPW</c> are the wide ones that rule LB30 leaves out.</summary>
internal enum LineBreakClass : byte
{
    AL, BK, CR, LF, NL, SP, ZW, WJ, ZWJ, GL, CL, CP, EX, IS, SY, OP, QU, NS, B2, BA, BB, HY, CB, CM, HL, ID, IN, NU, PO, PR, H2, H3, JL, JV, JT, RI, EB, EM, OPW, CPW,
}

/// <summary>Which class a character has.</summary>
internal static partial class LineBreakClasses
{
    private const int Common = 0x2100;

    private static readonly byte[] Direct = FillDirect();

    public static LineBreakClass Of(int codePoint) =>
        codePoint < Common ? (LineBreakClass)Direct[codePoint] : Search(codePoint);

    private static byte[] FillDirect()
    {
        var table = new byte[Common];
        var runs = Runs;
        for (int i = 0, run = 0; i < Common; i++)
        {
            while (run + 1 < runs.Length && runs[run + 1] >> 8 <= i) run++;
            table[i] = (byte)runs[run];
        }

        return table;
    }

    private static LineBreakClass Search(int codePoint)
    {
        int low = 0, high = Runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle] >> 8 <= codePoint) low = middle;
            else high = middle - 1;
        }

        return (LineBreakClass)(Runs[low] & 0xFF);
    }
}

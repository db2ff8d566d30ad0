using System.Text;
using static Publish.Typesetting.Paragraphs.Opportunities.LineBreakClass;

namespace Publish.Typesetting.Paragraphs.Opportunities;

/// <summary>Where a line may end, by the Unicode Line Breaking Algorithm (UAX #14, revision 50).</summary>
/// <remarks>Deviations, for the sake of what readers of European texts are used to: an em dash is not parted from the word before
/// it (LB17, LB31), nor an ellipsis from the word after it (LB22), and a closing quotation mark does not hold on to an opening bracket
/// behind a space (LB15).</remarks>
internal static class LineBreakOpportunities
{
    /// <summary>Sets <paramref name="allowed"/>[i] where a line may end before UTF-16 unit i. Never at 0.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<bool> allowed)
    {
        allowed.Clear();
        var state = new State();
        for (var i = 0; i < text.Length;)
        {
            var codePoint = (int)text[i];
            var length = 1;
            if (char.IsSurrogate(text[i]) && Rune.DecodeFromUtf16(text[i..], out var rune, out length) == System.Buffers.OperationStatus.Done)
                codePoint = rune.Value;
            allowed[i] = state.Next(LineBreakClasses.Of(codePoint), codePoint) && i > 0;
            i += length;
        }
    }

    private struct State
    {
        private LineBreakClass before;      // the last character, combining marks taken with their base (LB9)
        private LineBreakClass beforeSpaces; // the last one that was no space
        private LineBreakClass twoBefore;
        private bool started, afterJoiner, oddRegional;

        public bool Next(LineBreakClass current, int codePoint)
        {
            if (!started) return Begin(current);
            if (current is CM or ZWJ && before is not (BK or CR or LF or NL or SP or ZW))
            {
                afterJoiner = current == ZWJ;
                return false;
            }

            if (current is CM or ZWJ) current = AL;
            var allowed = !afterJoiner && Between(current, codePoint);
            afterJoiner = codePoint == 0x200D;
            oddRegional = current == RI && !(before == RI && oddRegional);
            twoBefore = before;
            if (current != SP) beforeSpaces = current;
            before = current;
            return allowed;
        }

        private bool Begin(LineBreakClass current)
        {
            started = true;
            before = beforeSpaces = current is CM or ZWJ ? AL : current;
            afterJoiner = current == ZWJ;
            oddRegional = current == RI;
            return false;
        }

        private readonly bool Between(LineBreakClass current, int codePoint)
        {
            if (before is BK or LF or NL || (before == CR && current != LF)) return true;
            if (current is BK or CR or LF or NL or SP or ZW) return false;
            if (beforeSpaces == ZW) return true;
            if (current == WJ || before is WJ or GL) return false;
            if (current == GL && before is not (SP or BA or HY)) return false;
            if (current is CL or CP or CPW or EX or IS or SY) return false;
            return before == SP ? AfterSpaces(current) : Adjacent(current, codePoint);
        }

        private readonly bool AfterSpaces(LineBreakClass current) => (beforeSpaces, current) switch
        {
            (OP or OPW, _) => false,
            (CL or CP or CPW, NS) => false,
            (B2, B2) => false,
            _ => true,
        };

        private readonly bool Adjacent(LineBreakClass current, int codePoint)
        {
            if (before is OP or OPW || before == QU || current == QU) return false;
            if (before == CB || current == CB) return true;
            if (current is BA or HY or NS or IN || before == BB || codePoint == 0x2014) return false;
            if (twoBefore == HL && before is (HY or BA)) return false;
            if (before == B2) return current != B2;
            if (before == RI && current == RI) return !oddRegional;
            return !Joined(current);
        }

        private readonly bool Joined(LineBreakClass current) => (before, current) switch
        {
            (SY, HL) => true,
            (AL or HL, NU) or (NU, AL or HL) => true,
            (PR, ID or EB or EM) or (ID or EB or EM, PO) => true,
            (PR or PO, AL or HL) or (AL or HL, PR or PO) => true,
            (CL or CP or CPW or NU, PO or PR) => true,
            (PO or PR, OP or OPW or NU) => true,
            (HY or IS or NU or SY, NU) => true,
            (JL, JL or JV or H2 or H3) or (JV or H2, JV or JT) or (JT or H3, JT) => true,
            (JL or JV or JT or H2 or H3, PO) or (PR, JL or JV or JT or H2 or H3) => true,
            (AL or HL, AL or HL) => true,
            (IS, AL or HL) => true,
            (AL or HL or NU, OP) or (CP, AL or HL or NU) => true,
            (EB, EM) => true,
            (IN, AL or HL or NU) => true,
            _ => false,
        };
    }
}

using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Steering;

/// <summary>What can be counted of a layout's type.</summary>
/// <param name="PageFaults">Widows, orphans, and hyphens at a page's end.</param>
/// <param name="Lines">Justified ones.</param>
/// <param name="Loose">Of these, those with spaces half as wide again as they should be.</param>
/// <param name="Loosest">The widest spaces of a line, in permille of the face's own.</param>
internal readonly record struct TypeFigures(int PageFaults, int Lines, int Loose, int Hyphens, int Loosest)
{
    /// <summary>Thousandths of the lines that may be loose anyhow.</summary>
    private const int LooseAnyhow = 3;

    /// <summary>Thousandths of the lines by which hyphens may grow.</summary>
    private const int MoreHyphens = 15;

    /// <summary>Spaces that nobody minds in the loosest line of a zine.</summary>
    private const int LoosestAnyhow = 1600;

    public int HyphensPermille => Hyphens * 1000 / Math.Max(1, Lines);

    private int LoosePermille => Loose * 1000 / Math.Max(1, Lines);

    public bool IsAsGoodAs(TypeFigures own) =>
        PageFaults <= own.PageFaults && LoosePermille <= Math.Max(LooseAnyhow, own.LoosePermille)
        && HyphensPermille <= own.HyphensPermille + MoreHyphens && Loosest <= Math.Max(LoosestAnyhow, own.Loosest);

    public static TypeFigures Of(Layout layout)
    {
        var figures = default(TypeFigures);
        for (var i = 0; i < layout.Column.Length; i++)
            if (layout.Column[i] is SetText { Text.Source.Style.Alignment: LineAlignment.Justified } text)
                figures = figures.With(text, layout.Final[i] ?? text.Natural);
        return figures with { PageFaults = Faults(layout) };
    }

    private TypeFigures With(SetText text, Breaking breaking)
    {
        var (loose, loosest) = (Loose, Loosest);
        var lines = text.Assemble(breaking);
        for (var line = 0; line < lines.Count - 1; line++)
        {
            loose += lines[line].SpaceRatio > 1500 ? 1 : 0;
            loosest = Math.Max(loosest, lines[line].SpaceRatio);
        }
        return new(0, Lines + lines.Count - 1, loose, Hyphens + breaking.Hyphenated.Count, loosest);
    }

    private static int Faults(Layout layout)
    {
        var faults = 0;
        foreach (var plan in layout.Plans)
            foreach (var segment in plan.Body)
            {
                if (layout.Column[segment.Block] is not SetText text) continue;
                var breaking = layout.Final[segment.Block] ?? text.Natural;
                if (segment.To == breaking.LineCount && segment.From == segment.To - 1 && segment.From > 0) faults++;
                if (segment.To == breaking.LineCount) continue;
                if (segment is { From: 0, To: 1 }) faults++;
                if (breaking.Hyphenated.Contains(segment.To - 1)) faults++;
            }
        return faults;
    }
}

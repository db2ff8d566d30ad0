using System.Globalization;
using Publish.Model.Source;
using Publish.Press;
using Publish.Typesetting;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Paragraphs.LineSetting;

namespace Publish.Benchmarks;

/// <summary>Rivers inside of justified paragraphs in a hundred lines, over many texts, beside what chance makes of the same lines.
/// <c>dotnet run --project tests/Publish.Benchmarks -c Release -- rivers STYLE MANUSCRIPT...</c></summary>
/// <remarks>Chance is each line's words and whites turned about by as many as a fixed row of numbers says: without it the figure is a measure of luck.</remarks>
internal static class RiverFigures
{
    private const int Turns = 20;

    public static void Run(string style, IEnumerable<string> manuscripts)
    {
        var (lines, rivers, weight, longest, byChance) = (0, 0, 0L, 0, 0);
        foreach (var manuscript in manuscripts)
        {
            var press = new Pressroom();
            if (press.Plan(press.Read(manuscript), new() { Only = ["reading"], Style = style }).Zine is not { } zine)
            {
                Console.WriteLine($"{manuscript}: cannot be set");
                continue;
            }
            var layout = Draft.Of(zine.Document, zine.Style.Theme, new TypesettingInputs(zine.Fonts, zine.Pictures, zine.Hyphenator), new DiagnosticBag()).Layout;
            var (ownLines, own) = (0, 0);
            for (var i = 0; i < layout.Column.Length; i++)
            {
                if (layout.Column[i] is not SetText { Text.Source.Style.Alignment: LineAlignment.Justified } text) continue;
                var set = text.Assemble(layout.Final[i] ?? text.Natural).Select(SetWhites.Of).ToList();
                ownLines += set.Count;
                if (set.Count < Rivers.FewestLines || NaturalOf(set) is not (> 0 and var natural)) continue;
                foreach (var river in Rivers.In(set, natural))
                    (own, weight, longest) = (own + 1, weight + river.Weight, Math.Max(longest, river.Lines));
                for (uint turn = 1; turn <= Turns; turn++) byChance += Rivers.In([.. set.Select((whites, line) => Turned(whites, (turn * 2654435761u) + ((uint)line * 40503u)))], natural).Count;
            }
            (lines, rivers) = (lines + ownLines, rivers + own);
            Console.WriteLine($"{Path.GetFileName(manuscript),-20} {ownLines,5} lines, {own} rivers");
        }
        var hundred = Math.Max(1, lines) / 100.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines} lines: {rivers / hundred:0.00} rivers in a hundred ({byChance / hundred / Turns:0.00} by chance), weight {weight / 1000.0 / hundred:0.00}, longest {longest}"));
    }

    private static long NaturalOf(List<White[]> lines)
    {
        long[] widths = [.. lines.SelectMany(line => line).Select(white => white.Width).Order()];
        return widths.Length == 0 ? 0 : widths[widths.Length / 2];
    }

    // Between the line's first white and its last, words change places with those further on.
    private static White[] Turned(White[] whites, uint number)
    {
        if (whites.Length < 2) return whites;
        long[] words = [whites[0].From, .. whites.Zip(whites.Skip(1), (a, b) => b.From - a.To)];
        var (by, at, turned) = ((int)((number >> 8) % (uint)words.Length), 0L, new White[whites.Length]);
        for (var i = 0; i < whites.Length; i++)
        {
            at += words[(i + by) % words.Length];
            turned[i] = new(at, at + whites[i].Width);
            at += whites[i].Width;
        }
        return turned;
    }
}

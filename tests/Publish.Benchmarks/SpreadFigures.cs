using System.Diagnostics;
using System.Globalization;
using System.Text;
using Publish.Model.Source;
using Publish.Press;
using Publish.Typesetting;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Setting;

namespace Publish.Benchmarks;

/// <summary>How many facing pages are equally deep, over many texts.
/// <c>dotnet run --project tests/Publish.Benchmarks -c Release -- spreads STYLE MANUSCRIPT...</c></summary>
/// <remarks>A spread is full where neither of its pages is the last before a break or the end: those are as short as they are.</remarks>
internal static class SpreadFigures
{
    public static void Run(string style, IEnumerable<string> manuscripts)
    {
        var (pages, full, level, start) = (0, 0, 0, Process.GetCurrentProcess().TotalProcessorTime);
        var missing = new SortedDictionary<int, int>();
        var apart = new SortedDictionary<int, int>();
        foreach (var manuscript in manuscripts)
        {
            var press = new Pressroom();
            if (press.Plan(press.Read(manuscript), new() { Only = ["reading"], Style = style }).Zine is not { } zine)
            {
                Console.WriteLine($"{manuscript}: cannot be set");
                continue;
            }
            var draft = Draft.Of(zine.Document, zine.Style.Theme, new TypesettingInputs(zine.Fonts, zine.Pictures, zine.Hyphenator), new DiagnosticBag());
            var (plans, own, ownLevel) = (draft.Layout.Plans, 0, 0);
            var apartAt = new StringBuilder();
            for (var page = 0; page < plans.Count; page++)
            {
                if (!IsFull(draft.Layout, page)) continue;
                missing[plans[page].Missing] = missing.GetValueOrDefault(plans[page].Missing) + 1;
                var isVerso = (draft.Front.Count + page) % 2 == 1;
                if (!isVerso || page + 1 == plans.Count || !IsFull(draft.Layout, page + 1)) continue;
                own++;
                var difference = Math.Abs(plans[page].Missing - plans[page + 1].Missing);
                apart[difference] = apart.GetValueOrDefault(difference) + 1;
                if (difference == 0) ownLevel++;
                else apartAt.Append(CultureInfo.InvariantCulture, $" {draft.Front.Count + page + 1}: {plans[page].Missing}|{plans[page + 1].Missing}");
            }
            (pages, full, level) = (pages + plans.Count, full + own, level + ownLevel);
            Console.WriteLine($"{Path.GetFileName(manuscript),-20} {plans.Count,4} pages, {ownLevel} of {own} full spreads level{apartAt}");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages, {level} of {full} full spreads level ({100.0 * level / Math.Max(1, full):0.0} %), {(Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds:0.0} s CPU"));
        Console.WriteLine("lines short: " + string.Join(", ", missing.Select(m => $"{m.Key}: {m.Value}")));
        Console.WriteLine("lines apart: " + string.Join(", ", apart.Select(m => $"{m.Key}: {m.Value}")));
    }

    private static bool IsFull(Layout layout, int page)
    {
        var plans = layout.Plans;
        if (plans[page].Body.IsEmpty || page + 1 >= plans.Count || plans[page + 1].Body.IsEmpty) return false;
        var next = plans[page + 1].Body[0];
        return next.Block == 0 || next.From > 0 || layout.Column[next.Block - 1] is not SetBreak;
    }
}

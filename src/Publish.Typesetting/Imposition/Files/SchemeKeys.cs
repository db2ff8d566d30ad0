using System.Globalization;
using Publish.Model.Source;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Imposition.Files;

/// <summary>The settings of a scheme's file, and the words for what is done with paper.</summary>
internal static class SchemeKeys
{
    /// <summary>No sheet is folded more often than into these; a pixel more would be confetti.</summary>
    private const int MostCells = 8;

    private static readonly (string Words, Act Act)[] Acts =
    [
        ("fold upper behind", new Fold(SheetHalf.Upper)), ("fold left behind", new Fold(SheetHalf.Left)), ("fold right behind", new Fold(SheetHalf.Right)),
        ("cut across", new Cut(CutWay.Across)), ("cut down", new Cut(CutWay.Down)), ("cut down in pairs", new Cut(CutWay.Down) { Leaving = 2 }),
        ("cut across apart", new Cut(CutWay.Across) { Apart = true }), ("cut down apart", new Cut(CutWay.Down) { Apart = true }),
        ("sheet by sheet", new SheetBySheet()), ("nest", new Nest()), ("zigzag", new Zigzag()), ("slit book", new SlitBook()),
    ];

    private static readonly (string Words, Finish? Finish)[] Finishes =
    [
        ("staple the fold", Finish.StapledFold), ("open the folds", Finish.OpenedFolds), ("glue", Finish.GluedSpines), ("staple the side", Finish.StapledSide),
        ("staple the open ends", Finish.StapledOpenEnds), ("staple the corner", Finish.StapledCorner), ("own zines", Finish.OwnZines), ("loose", Finish.LeftLoose), ("copies", Finish.Copies),
    ];

    public static IReadOnlyList<ThemeKey<SchemeSettings>> All { get; } =
    [
        new("title", ThemeSchema.Text, "What a person would call it", (s, n, v) => s with { Title = v.Words(n, "") }),
        new("when", ThemeSchema.Text, "One sentence on when to use it", (s, n, v) => s with { When = v.Words(n, "") }),
        new("other-names", ThemeSchema.TextOrTexts, "What else may be typed for it", (s, n, v) => s with { OtherNames = v.List(n) }),
        new("sheet", """{ "type": "string", "pattern": "^[1-8]x[1-8]$" }""", "Pages beside and above each other on a side, as in 4x2", (s, n, v) => s with { Sheet = Sheet(n, v) }),
        new("sides", ThemeSchema.OneOf("both", "one"), "Both sides of a sheet are printed, or one", (s, n, v) => s with { OneSided = v.OneOf(n, s.OneSided, ("both", false), ("one", true)) }),
        new("together", """{ "enum": [1, 2, "all"] }""", "Sheets that are worked on at a time: 1, 2, or all of them", (s, n, v) =>
            s with { Gathering = v.OneOf(n, s.Gathering, ("1", Gathering.Each(1)), ("2", Gathering.Each(2)), ("all", Gathering.All)) }),
        new("making", $$"""{ "type": "array", "items": {{ThemeSchema.OneOf([.. Acts.Select(act => act.Words)])}} }""", "What is done with the sheets, the first at the top: which half goes behind, where they are cut", (s, n, v) =>
            s with { Acts = n is SettingList list ? list.Items.Select(item => Made(item, v)) : [Made(n, v)] }),
        new("finish", ThemeSchema.OneOf([.. Finishes.Select(finish => finish.Words)]), "What holds the leaves", (s, n, v) => s with { Finish = v.OneOf(n, null, Finishes) }),
    ];

    /// <summary>An act each time anew, so that two of one kind can be told apart.</summary>
    private static Act Made(SettingNode node, ThemeValues values) => values.OneOf(node, Acts[0].Act, Acts) with { };

    private static SheetForm? Sheet(SettingNode node, ThemeValues values)
    {
        var parts = (node as SettingScalar)?.Value.ToLowerInvariant().Replace('×', 'x').Split('x', StringSplitOptions.TrimEntries) ?? [];
        if (parts.Length == 2 && Number(parts[0]) is { } columns && Number(parts[1]) is { } rows) return new(columns, rows);
        values.Diagnostics.BadThemeValue(node.Span, string.Create(CultureInfo.InvariantCulture, $"columns and rows from 1 to {MostCells}, as in 4x2"));
        return null;
    }

    private static int? Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostCells ? number : null;
}

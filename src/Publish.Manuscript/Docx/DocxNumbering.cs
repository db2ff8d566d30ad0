using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;
using Publish.Model;

namespace Publish.Manuscript.Docx;

/// <summary>Counts as Word does: the counters belong to the abstract list, so that lists that were interrupted go on (ISO/IEC 29500-1, 17.9).</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, Counted> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Instance> instances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public static DocxNumbering Read(Package package, string? name, DocxStyles styles)
    {
        var numbering = new DocxNumbering();
        using var part = name is null ? null : package.Read(name, DocxNames.All);
        if (part is null) return numbering;
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:abstractNum") numbering.AddList(part);
            else if (part.Name == "w:num") numbering.AddInstance(part);
        }
        numbering.Link(styles);
        return numbering;
    }

    /// <summary>Counts one on; null for what has no mark.</summary>
    /// <param name="style">Of the paragraph, which may say its level.</param>
    public NumberedPlace? Next(string number, int? level, string style)
    {
        if (!instances.TryGetValue(number, out var instance) || !lists.TryGetValue(instance.List, out var list)) return null;
        var at = level ?? Math.Max(0, Array.FindIndex(list.Levels, one => one?.Style.Length > 0 && one.Style == style));
        var form = instance.Levels[at] ?? list.Levels[at] ?? CountedLevel.None;
        if (!counters.TryGetValue(instance.List, out var counts)) counters[instance.List] = counts = new int?[Levels];
        if (used.Add(number))
            for (var i = 0; i < Levels; i++)
                if (instance.Starts[i] is { } start) counts[i] = start - 1;
        counts[at] = counts[at] is { } before ? before + 1 : form.Start;
        for (var below = at + 1; below < Levels; below++)
            if ((instance.Levels[below] ?? list.Levels[below])?.Restarts != false) counts[below] = null;
        return form.Kind is { } kind ? new(new ListPlace(instance.List, at, kind, form.Delimiter, Math.Max(0, counts[at] ?? 1)), form.IsPlain) : null;
    }

    private void AddList(PartReader part)
    {
        var (id, list) = (part["w:abstractNumId"] ?? "", new Counted());
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:lvl" && DocxValue.Number(part["w:ilvl"]) is >= 0 and < Levels and var level) list.Levels[level] = CountedLevel.Read(part);
            else if (part.Name == "w:numStyleLink") list.Link = part["w:val"];
        }
        lists.TryAdd(id, list);
    }

    private void AddInstance(PartReader part)
    {
        var (id, instance) = (part["w:numId"] ?? "", new Instance());
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:abstractNumId") instance.List = part["w:val"] ?? "";
            if (part.Name != "w:lvlOverride" || DocxValue.Number(part["w:ilvl"]) is not (>= 0 and < Levels and var level)) continue;
            var inside = part.Enter();
            while (part.Next(inside))
            {
                if (part.Name == "w:startOverride") instance.Starts[level] = DocxValue.Number(part["w:val"]);
                else if (part.Name == "w:lvl") instance.Levels[level] = CountedLevel.Read(part);
            }
        }
        instances.TryAdd(id, instance);
    }

    /// <summary>A list may be said to be that of a style of lists.</summary>
    private void Link(DocxStyles styles)
    {
        foreach (var list in lists.Values)
            if (list.Link is { } link && styles.Of(link).Paragraph.Number is { } number && instances.TryGetValue(number, out var instance) && lists.TryGetValue(instance.List, out var linked) && linked != list)
                linked.Levels.CopyTo(list.Levels, 0);
    }

    private sealed class Counted
    {
        public CountedLevel?[] Levels { get; } = new CountedLevel?[DocxNumbering.Levels];

        public string? Link { get; set; }
    }

    private sealed class Instance
    {
        public string List { get; set; } = "";

        public int?[] Starts { get; } = new int?[DocxNumbering.Levels];

        public CountedLevel?[] Levels { get; } = new CountedLevel?[DocxNumbering.Levels];
    }

    /// <param name="Kind">Null for a level without a mark.</param>
    /// <param name="IsPlain">The mark is a number with a full stop or brackets, and no more.</param>
    private sealed record CountedLevel(ListKind? Kind, ListDelimiter Delimiter, int Start, bool Restarts, string Style, bool IsPlain)
    {
        public static CountedLevel None { get; } = new(null, ListDelimiter.FullStop, 1, true, "", true);

        public static CountedLevel Read(PartReader part)
        {
            var (format, text, start, restarts, style) = ("decimal", "", 1, true, "");
            var at = part.Enter();
            while (part.Next(at))
            {
                switch (part.Name)
                {
                    case "w:numFmt": format = part["w:val"] ?? format; break;
                    case "w:lvlText": text = (part["w:val"] ?? "").Trim(); break;
                    case "w:start": start = Math.Max(0, DocxValue.Number(part["w:val"]) ?? 1); break;
                    case "w:lvlRestart": restarts = part["w:val"] != "0"; break;
                    case "w:pStyle": style = part["w:val"] ?? ""; break;
                }
            }
            var kind = KindOf(format, text);
            var mark = System.Text.RegularExpressions.Regex.Replace(text, "%[1-9]", "%", System.Text.RegularExpressions.RegexOptions.CultureInvariant);
            var isPlain = kind is null or ListKind.Bullet || (mark is "%." or "%)" or "(%)" or "%" && format is "decimal" or "lowerLetter" or "upperLetter" or "lowerRoman" or "upperRoman");
            return new(kind, mark == "(%)" ? ListDelimiter.Brackets : mark.EndsWith(')') ? ListDelimiter.Bracket : ListDelimiter.FullStop, start, restarts, style, isPlain);
        }

        private static ListKind? KindOf(string format, string text) => format switch
        {
            "bullet" => text.Length > 0 ? ListKind.Bullet : null,
            "none" => null,
            "lowerLetter" => ListKind.LowerAlpha,
            "upperLetter" => ListKind.UpperAlpha,
            "lowerRoman" => ListKind.LowerRoman,
            "upperRoman" => ListKind.UpperRoman,
            _ => text.Contains('%', StringComparison.Ordinal) ? ListKind.Decimal : text.Length > 0 ? ListKind.Bullet : null,
        };
    }
}

/// <param name="IsPlain">Nothing of its mark is lost.</param>
internal sealed record NumberedPlace(ListPlace Place, bool IsPlain);

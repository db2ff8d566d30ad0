using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>
/// How much contents a program has to play to show a page: its own, and those of its forms, tiles, masks and drawn letters as often as they are shown. Ten forms that
/// show ten others each, and so on thirty times, take a few kilobytes and are never done; copied onto a sheet they would bring down whatever prints it.
/// </summary>
internal sealed class PaintedAmount(SourceObjects objects)
{
    /// <summary>Bytes of a page: a map whose ten thousand trees are a form each has a fiftieth.</summary>
    private const long Most = 1L << 30;

    // Readers leave off about there too.
    private const int Deepest = 100;

    // Of contents that lead back into themselves, so that what they come to depends on where one enters.
    private const int MostTurns = 20_000;

    private static readonly Amount Nothing = new(0, false);

    private readonly Dictionary<IndirectReference, Amount> known = [];
    private readonly HashSet<IndirectReference> open = [];
    private int turns;

    public bool IsTooMuch(SourcePage page)
    {
        var resources = objects.Resolve(page.Resources) as DictionaryToken;
        var amount = MayShowMore(resources) ? OfContents(objects.Contents(page.Contents).Bytes, resources, 0).Bytes : 0;
        foreach (var pinned in page.Annotations.Printed)
            amount += OfStream(pinned.Form, resources, 0).Bytes;
        return amount > Most || turns > MostTurns;
    }

    /// <summary>Most pages name fonts and pictures only, and are not unpacked for this.</summary>
    private bool MayShowMore(DictionaryToken? resources) =>
        resources is not null && (Kind(resources, "XObject") ?? Kind(resources, "Pattern") ?? Kind(resources, "ExtGState")) is not null || Fonts(resources).Any(IsDrawn);

    private Amount OfContents(byte[] contents, DictionaryToken? resources, int depth)
    {
        var amount = new Amount(contents.Length, false);
        foreach (var ((kind, name), times) in Shown(contents))
            if (Kind(resources, kind) is { } all && SourceObjects.Entry(all, name) is { } shown)
                amount += Of(kind, shown, resources, depth + 1) * times;
        return amount;
    }

    private Amount Of(string kind, IToken shown, DictionaryToken? resources, int depth) => kind switch
    {
        "ExtGState" => objects.Resolve(shown) is DictionaryToken state && objects.Resolve(SourceObjects.Entry(state, "SMask")) is DictionaryToken mask && SourceObjects.Entry(mask, "G") is { } group
            ? OfStream(group, resources, depth)
            : Nothing,
        "Font" => objects.Resolve(shown) is DictionaryToken font && IsDrawn(font) ? OfLetter(font, resources, depth) : Nothing,
        _ => OfStream(shown, resources, depth),
    };

    /// <summary>The dearest letter of a face whose letters are contents.</summary>
    private Amount OfLetter(DictionaryToken font, DictionaryToken? resources, int depth)
    {
        if (objects.Resolve(SourceObjects.Entry(font, "CharProcs")) is not DictionaryToken letters) return Nothing;
        var own = objects.Resolve(SourceObjects.Entry(font, "Resources")) as DictionaryToken ?? resources;
        return letters.Data.Values.Select(letter => OfStream(letter, own, depth)).Aggregate(Nothing, Amount.Larger);
    }

    private Amount OfStream(IToken token, DictionaryToken? outer, int depth)
    {
        var place = (token as IndirectReferenceToken)?.Data;
        if (place is { } met && known.TryGetValue(met, out var before)) return before;
        if (depth > Deepest || (place is { } again && !open.Add(again))) return new(0, true);
        var amount = objects.Resolve(token) is StreamToken stream && !IsPicture(stream) ? OfStream(stream, outer, depth) : Nothing;
        if (place is not { } done) return amount;
        open.Remove(done);
        if (!amount.IsCut) known[done] = amount;
        return amount;
    }

    private Amount OfStream(StreamToken stream, DictionaryToken? outer, int depth)
    {
        if (turns > MostTurns || objects.Unpacked(stream) is not { } contents) return Nothing;
        var own = objects.Resolve(SourceObjects.Entry(stream.StreamDictionary, "Resources")) as DictionaryToken;
        var amount = OfContents(contents, own ?? outer, depth);
        // What is drawn with the page's own resources is something else on another page.
        if (own is null) amount = amount with { IsCut = true };
        if (amount.IsCut) turns++;
        return amount;
    }

    /// <summary>What the contents name to show it, and how often.</summary>
    private static Dictionary<(string Kind, string Name), long> Shown(byte[] contents)
    {
        var shown = new Dictionary<(string, string), long>();
        var scanner = new ContentScanner(contents);
        var font = "";
        while (scanner.Next())
        {
            var name = scanner.Operands.Count > 0 ? scanner.Operands[^1].Name : null;
            switch (scanner.Operator)
            {
                case "Do" when name is not null: Add("XObject", name, 1); break;
                case "gs" when name is not null: Add("ExtGState", name, 1); break;
                case "scn" or "SCN" when name is not null: Add("Pattern", name, 1); break;
                case "Tf" when scanner.Operands.Count > 1: font = scanner.Operands[^2].Name ?? ""; break;
                case "Tj" or "TJ" or "'" or "\"" when scanner.Operands.Count > 0: Add("Font", font, Letters(scanner.Operands[^1])); break;
            }
        }
        return shown;

        void Add(string kind, string thing, long times) => shown[(kind, thing)] = shown.GetValueOrDefault((kind, thing)) + times;
    }

    private static long Letters(Operand text) => text.Text?.Length ?? text.Items.Sum(item => (long)(item.Text?.Length ?? 0));

    private DictionaryToken? Kind(DictionaryToken? resources, string kind) => resources is null ? null : objects.Resolve(SourceObjects.Entry(resources, kind)) as DictionaryToken;

    private IEnumerable<DictionaryToken> Fonts(DictionaryToken? resources) => Kind(resources, "Font")?.Data.Values.Select(objects.Resolve).OfType<DictionaryToken>() ?? [];

    private bool IsDrawn(DictionaryToken font) => objects.Resolve(SourceObjects.Entry(font, "Subtype")) is NameToken { Data: "Type3" };

    private bool IsPicture(StreamToken stream) => objects.Resolve(SourceObjects.Entry(stream.StreamDictionary, "Subtype")) is NameToken { Data: "Image" };

    /// <param name="IsCut">Something was left out since it was open already, so this holds only here.</param>
    private readonly record struct Amount(long Bytes, bool IsCut)
    {
        public static Amount operator +(Amount one, Amount other) => new(Math.Min(Most + 1, one.Bytes + other.Bytes), one.IsCut || other.IsCut);

        public static Amount operator *(Amount one, long times) => new(one.Bytes == 0 ? 0 : times > Most / one.Bytes ? Most + 1 : one.Bytes * times, one.IsCut);

        public static Amount Larger(Amount one, Amount other) => new(Math.Max(one.Bytes, other.Bytes), one.IsCut || other.IsCut);
    }
}

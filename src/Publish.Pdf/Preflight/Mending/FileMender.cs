using System.Globalization;
using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Mending;

/// <summary>Brings what was written down into the file's objects: contents, the graphics states that they need, and the boxes of pages.</summary>
internal sealed class FileMender(ReadingRoom room, FilePatch patch, long highest)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Where a page is cut and how far it is printed, where the file does not say.</summary>
    /// <returns>What was done, for people; null for nothing.</returns>
    public string? SetBoxes(SourcePage page, Length bleed)
    {
        if (page.Reference is not { } reference || patch.Current(reference) is not DictionaryToken entries || entries.Data.ContainsKey("ArtBox")) return null;
        var trim = page.TrimBox ?? page.View.Crop;
        var outset = (double)bleed.Points / page.View.Unit;
        var done = new List<string>();
        if (page.TrimBox is null)
        {
            entries = FilePatch.With(entries, "TrimBox", Box(trim));
            done.Add($"its trim box is set to all that is shown of it, {Millimetres((trim.Right - trim.Left) * page.View.Unit)} by {Millimetres((trim.Top - trim.Bottom) * page.View.Unit)} mm");
        }
        if (room.Objects.Box(SourceObjects.Entry(entries, "BleedBox")) is not { } said || PageBoxes.Exceeds(trim, said))
        {
            var around = new SourceBox(trim.Left - outset, trim.Bottom - outset, trim.Right + outset, trim.Top + outset).Within(page.Media);
            entries = FilePatch.With(entries, "BleedBox", Box(around.IsEmpty ? trim : around));
            done.Add("its bleed box is set");
        }
        if (done.Count == 0) return null;
        patch.Change(reference, entries);
        return string.Join("; ", done);
    }

    /// <param name="contents">Those of the page as one.</param>
    public void Edit(SourcePage page, ContentEdits edits, byte[] contents)
    {
        if (page.Reference is not { } reference || patch.Current(reference) is not DictionaryToken entries || edits.IsEmpty) return;
        var added = patch.Add(edits.Apply(contents), highest);
        entries = FilePatch.With(entries, "Contents", new IndirectReferenceToken(added));
        if (edits.States.Count > 0) entries = WithStates(entries, page.Resources, edits.States);
        patch.Change(reference, entries);
    }

    /// <summary>Of a form, or a tile.</summary>
    public void Edit(IndirectReference reference, ContentEdits edits)
    {
        if (edits.IsEmpty || room.Objects.Find(reference) is not StreamToken stream) return;
        var entries = stream.StreamDictionary;
        var contents = edits.Apply(room.Contents(stream, reference).Bytes);
        if (edits.States.Count > 0) entries = WithStates(entries, SourceObjects.Entry(entries, "Resources"), edits.States);
        patch.Change(reference, entries, contents);
    }

    /// <summary>A resource dictionary that is shared gets the states for all who share it: names that nobody calls do no harm.</summary>
    private DictionaryToken WithStates(DictionaryToken owner, IToken? resources, IReadOnlySet<string> states)
    {
        if (resources is IndirectReferenceToken shared && patch.Current(shared.Data) is DictionaryToken current)
        {
            patch.Change(shared.Data, Extended(current, states));
            return owner;
        }
        return FilePatch.With(owner, "Resources", Extended(room.Objects.Resolve(resources) as DictionaryToken ?? new(new Dictionary<NameToken, IToken>()), states));
    }

    private DictionaryToken Extended(DictionaryToken resources, IReadOnlySet<string> states)
    {
        var token = SourceObjects.Entry(resources, "ExtGState");
        if (token is IndirectReferenceToken shared && patch.Current(shared.Data) is DictionaryToken current)
        {
            patch.Change(shared.Data, Named(current, states));
            return resources;
        }
        return FilePatch.With(resources, "ExtGState", Named(token as DictionaryToken ?? new(new Dictionary<NameToken, IToken>()), states));
    }

    private static DictionaryToken Named(DictionaryToken all, IReadOnlySet<string> states)
    {
        foreach (var name in states.Order(StringComparer.Ordinal))
            all = FilePatch.With(all, name, State(name));
        return all;
    }

    /// <summary>"ZPKnock", or "ZPOver" with what strokes, fills and the mode were.</summary>
    private static DictionaryToken State(string name)
    {
        var isOff = name == ContentEdits.Knock;
        var entries = new Dictionary<NameToken, IToken>
        {
            [NameToken.Create("OP")] = !isOff && name[^3] == '1' ? BooleanToken.True : BooleanToken.False,
            [NameToken.Create("op")] = !isOff && name[^2] == '1' ? BooleanToken.True : BooleanToken.False,
        };
        if (!isOff) entries[NameToken.Create("OPM")] = new NumericToken(name[^1] == '1' ? 1 : 0);
        return new(entries);
    }

    private static ArrayToken Box(SourceBox box) => new([Number(box.Left), Number(box.Bottom), Number(box.Right), Number(box.Top)]);

    private static NumericToken Number(double value) => new(Math.Round(value, 4));

    private static string Millimetres(double points) => (points / PointsPerMillimetre).ToString("0.#", CultureInfo.InvariantCulture);
}

using System.Text;
using Publish.Fonts;
using Publish.Model;
using Publish.Model.Language;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>What all parts of the collector share while one document is collected.</summary>
internal sealed class CollectingState(Document document, StyleSheet styles, TypesettingInputs inputs, DiagnosticBag diagnostics)
{
    private readonly HashSet<int> missingReported = [];
    private readonly HashSet<string> scriptsReported = new(StringComparer.Ordinal);
    private readonly HashSet<string> raggedReported = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, GlossaryEntry> entries = ById(document.Glossary);
    private readonly HashSet<string> inksReported = new(StringComparer.Ordinal);
    private int frames, containers;

    public Document Document { get; } = document;

    public StyleSheet Styles { get; } = styles;

    public TypesettingInputs Inputs { get; } = inputs;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public LanguageTerms Terms { get; } = LanguageTerms.Of(document.Metadata.Language);

    public NumberedNotes Notes { get; } = new();

    public List<HeadingEntry> Headings { get; } = [];

    /// <summary>Where the headings stand that running heads show.</summary>
    public Dictionary<string, SourceSpan> Heads { get; } = new(StringComparer.Ordinal);

    /// <summary>What a reference to an id is called where the writer gave no words.</summary>
    public Dictionary<string, string> Titles { get; } = new(StringComparer.Ordinal);

    /// <summary>In the order in which they are typed; those of an inner section behind those of the outer one.</summary>
    public List<Backdrop> Backdrops { get; } = [];

    /// <summary>In the order in which they are typed: a later one lies over an earlier one.</summary>
    public List<Stamp> Stamps { get; } = [];

    /// <summary>What is collected has pages of its own: a cover's inside, a blank.</summary>
    public bool IsOutsideOfText { get; set; }

    /// <summary>What was typed in a section ends with it.</summary>
    /// <param name="from">How many there were before it.</param>
    public void EndBackdrops(int from, int end)
    {
        for (var i = from; i < Backdrops.Count; i++)
            if (Backdrops[i].End == int.MaxValue) Backdrops[i] = Backdrops[i] with { End = end };
    }

    public int StructureCount { get; private set; }

    /// <summary>The glossary stands once, where it was first called for.</summary>
    public bool GlossarySet { get; set; }

    /// <summary>What stands over a glossary that has no title of its own.</summary>
    public Text MadeTitle { get; } = new(LanguageTerms.Of(document.Metadata.Language).Glossary);

    public GlossaryEntry? Entry(string id) => entries.GetValueOrDefault(id);

    public StructureId NewId(StructureDraft node) => node.Add(new StructureId(StructureCount++));

    public int NewFrame() => ++frames;

    public int NewContainer() => ++containers;

    /// <summary>The ink that a writer's class names; null where none does. One that the zine does not have is reported once.</summary>
    public Ink? InkOf(Attributes attributes, SourceSpan span)
    {
        if (attributes.Classes.IsEmpty || InkSet.NameIn(attributes) is not { } name) return null;
        if (Inputs.Inks.Find(name) is { } ink) return new(ink.Name);
        if (inksReported.Add(name)) Diagnostics.InkNotInTheZine(span, name, Inputs.Inks);
        return null;
    }

    /// <summary>The ink that a style names; black where it names none that the zine has.</summary>
    public Ink ThemeInk(string name)
    {
        if (name.Length == 0) return Ink.Black;
        if (name == InkSet.Second) return Inputs.Inks.Inks.FirstOrDefault(ink => ink != Inputs.Inks.Main) is { } second ? new(second.Name) : Ink.Black;
        if (Inputs.Inks.Find(name) is { } ink) return new(ink.Name);
        if (inksReported.Add(name)) Diagnostics.ThemeInkNotInTheZine(name, Inputs.Inks);
        return Ink.Black;
    }

    /// <summary>Of words that stand in a field of an ink: white in a dark one, printed over a light one.</summary>
    public Ink InkOver(Ink field) =>
        Inputs.Inks.Inks.FirstOrDefault(ink => ink.Name == field.Name) is { Lightness: >= InkSet.LeastLight } ? new(Inputs.Inks.Main.Name) : Ink.Paper;

    /// <summary>Nobody knows where the language's words are divided: its lines end where words do, for even ones would be full of holes. Said once for each language.</summary>
    public bool IsRagged(TextLook look)
    {
        if (!look.Hyphenate || Inputs.Hyphenator.Serves(look.Language)) return false;
        if (raggedReported.Add(look.Language)) Diagnostics.NotHyphenated(look.Language, PlaceOfLanguage(look.Language));
        return true;
    }

    private SourceSpan PlaceOfLanguage(string language)
    {
        if (language == Document.Metadata.Language) return Inputs.LanguagePlace;
        var place = SourceSpan.None;
        Query.ForEach(Document, node =>
        {
            if (place == SourceSpan.None && node.Attributes.Language == language) place = node.Span;
        });
        return place;
    }

    /// <summary>The style of a text, what its face lacks looked for elsewhere and reported where nobody has it.</summary>
    public TextStyle StyleOf(TextLook look, string text, SourceSpan span)
    {
        if (UnspacedScripts.Find(text) is { } unspaced && scriptsReported.Add("unspaced " + unspaced.Script)) Diagnostics.UnspacedScript(unspaced.Script, Place(span, unspaced.At));
        return Covered(look, text, span);
    }

    private TextStyle Covered(TextLook look, string text, SourceSpan span)
    {
        List<(int Character, int At)>? missing = null;
        var style = Styles.Style(look, text, (character, at) => (missing ??= []).Add((character, at)));
        return missing is not null && Report(missing, style.Faces, span) ? style with { ShowsBoxes = true } : style;
    }

    /// <summary>Signs that no face has one by one, and letters in a row as what they are: words.</summary>
    /// <returns>There are words among them.</returns>
    private bool Report(List<(int Character, int At)> missing, Seq<FontFace> faces, SourceSpan span)
    {
        var words = false;
        for (var (from, to) = (0, 1); from < missing.Count; from = to++)
        {
            while (to < missing.Count && UnsetScripts.IsNext(missing[to - 1], missing[to])) to++;
            var isWord = to > from + 1;
            words |= isWord;
            foreach (var (character, at) in missing[from..to])
            {
                if (isWord && UnsetScripts.Of(character) is var script)
                {
                    if (scriptsReported.Add(script.Letters)) Diagnostics.UnsetScript(script.Letters, UnsetScripts.IsReordered(character) ? null : script.Face, Place(span, at));
                }
                else if (missingReported.Add(character)) Diagnostics.MissingCharacter(character, Substitutes.For(Character(character), faces), Place(span, at));
            }
        }
        return words;
    }

    private static string Character(int character) => Rune.TryCreate(character, out var rune) ? rune.ToString() : "\uFFFD";

    /// <summary>The place of a part of a text, as near as the text's allows.</summary>
    public static SourceSpan Part(SourceSpan span, int start, int length) => start == 0 || span.Length == 0
        ? span
        : span with { Start = span.Start + Math.Min(start, span.Length - 1), Length = Math.Max(1, Math.Min(length, span.Length - start)) };

    /// <summary>The character's own place, as near as the text's allows: entities and quotation marks may have changed its length.</summary>
    private static SourceSpan Place(SourceSpan span, int at) =>
        span.Length == 0 ? span : span with { Start = span.Start + Math.Min(at, span.Length - 1), Length = 1 };

    private static Dictionary<string, GlossaryEntry> ById(Glossary glossary)
    {
        var entries = new Dictionary<string, GlossaryEntry>(StringComparer.Ordinal);
        foreach (var entry in glossary.Entries) entries.TryAdd(entry.Id, entry);
        return entries;
    }
}

/// <summary>Scripts that have no space between words. Where their words end only a dictionary knows, so lines of them end between any two
/// syllables as they are written, unless the writer parts the words with U+200B.</summary>
internal static class UnspacedScripts
{
    /// <summary>Longer runs without a space are more than a word.</summary>
    private const int LongestWord = 24;

    /// <summary>The first run that is longer than a word; null where there is none.</summary>
    public static (string Script, int At)? Find(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u0E00', '\u17FF');
        if (first < 0) return null;
        var length = 0;
        for (var i = first; i < text.Length; i++)
        {
            length = Of(text[i]) is null ? 0 : length + 1;
            if (length > LongestWord) return (Of(text[i])!, i - LongestWord);
        }
        return null;
    }

    private static string? Of(char c) => c switch
    {
        >= '\u0E00' and <= '\u0E7F' => "Thai",
        >= '\u0E80' and <= '\u0EFF' => "Lao",
        >= '\u1000' and <= '\u109F' => "Burmese",
        >= '\u1780' and <= '\u17FF' => "Khmer",
        _ => null,
    };
}

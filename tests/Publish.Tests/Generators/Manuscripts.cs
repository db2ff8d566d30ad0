using CsCheck;

namespace Publish.Tests.Generators;

/// <summary>Manuscripts as people type them: Markdown with all that is not text about it, of few words that come back again and again.</summary>
internal static class Manuscripts
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "paper", "fold", "Fold", "the", "a", "of", "and", "nobody", "one", "note", "1", "12", "état", "Straße", "co-operate", "don't", "\"quoted\"", "p. 12", "I.", "Zürich", "ink", "aside");

    private static readonly Gen<string> Phrase = Words(1, 12);

    private static readonly Gen<string> Run = Gen.Frequency(
        (9, Phrase),
        (1, Phrase.Select(words => $"*{words}*")),
        (1, Phrase.Select(words => $"**{words}**")),
        (1, Phrase.Select(words => $"[{words}](https://example.org/paper/fold \"The fold\")")),
        (1, Phrase.Select(words => $"[{words}]{{.loud lang=de}}")),
        (1, Phrase.Select(words => $"`{words}`")),
        (1, Phrase.Select(words => $"<b class=\"ink\">{words}</b>")),
        (1, Phrase.Select(words => $"<!-- {words} -->{words}")),
        (1, Phrase.Select(words => $"{words}^[{words}]")),
        (1, Gen.Int[1, 3].Select(i => $"one[^note{i}]")),
        (1, Gen.OneOf("&eacute;t&eacute;", "5 < 12 > 1", "ink\\*", "\\<paper>", "<https://example.org/one>", "![a fold](images/a.png \"One\")", "word--word")))
        .Array[1, 4].Select(runs => string.Join(' ', runs));

    private static readonly Gen<string> Sentence = Run.Select(run => $"So {run}.");

    private static readonly Gen<string> Block = Gen.Frequency(
        (6, Sentence),
        (1, Gen.Select(Gen.Int[1, 3], Phrase, Gen.OneOf("", " {#fold .quiet}", " {short=\"the {fold} of one\"}")).Select((level, words, tail) => $"{new string('#', level)} Of {words}{tail}")),
        (1, Items("- ")), (1, Items("1. ")), (1, Items("a) ")), (1, Items("* [ ] ")),
        (1, Lines(Sentence).Select(lines => string.Join('\n', lines.Select(line => "> " + line)))),
        (1, Lines(Phrase).Select(lines => string.Join('\n', lines.Select(line => "| " + line)))),
        (1, Gen.Select(Phrase, Sentence).Select((kind, words) => $"::: aside\n{words}\n:::")),
        (1, Lines(Phrase).Select(lines => $"``` bash\n{string.Join('\n', lines)}\n```")),
        (1, Gen.Select(Words(1, 3), Words(1, 3), Words(1, 3)).Select((a, b, caption) => $"| {a} | {b} |\n|---|---|\n| {b} | {a} |\n\n: {caption}")),
        (1, Gen.Select(Words(1, 2), Sentence).Select((term, words) => $"{term}\n: {words}")),
        (1, Phrase.Select(words => $"![{words}](images/a.png){{.small}}")),
        (1, Gen.OneOf("***", "\\pagebreak", "<!-- one note of the fold -->", "[one]: https://example.org/one \"Paper\"")));

    public static Gen<string> Chapter => Gen.Select(Words(1, 6), Block.Array[2, 12], Sentence.Array[3], (title, blocks, notes) =>
        $"# On {title}\n\n{string.Join("\n\n", blocks)}\n\n{string.Join("\n\n", notes.Select((note, i) => $"[^note{i + 1}]: {note}"))}\n");

    public static Gen<string> Glossary => Gen.Select(Sentence, Words(1, 9), (definition, brief) =>
        $"Fold {{short=\"{brief.Replace("\"", "", StringComparison.Ordinal)}, in {{one}} line\" aliases=\"folds, folded\"}}\n: {definition}\n");

    private static Gen<string> Words(int least, int most) => Word.Array[least, most].Select(words => string.Join(' ', words));

    private static Gen<string[]> Lines(Gen<string> line) => line.Array[1, 4];

    private static Gen<string> Items(string mark) => Lines(Sentence).Select(lines => string.Join('\n', lines.Select(line => mark + line)));
}

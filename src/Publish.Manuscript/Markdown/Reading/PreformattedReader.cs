using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Code between fences, or indented by four columns.</summary>
internal static class PreformattedReader
{
    /// <summary>Under it words are kept that nobody understands.</summary>
    public const string InfoKey = "info";

    private static readonly System.Buffers.SearchValues<char> Program = System.Buffers.SearchValues.Create("{}<>=|$\\");

    /// <summary>What a first class in braces may name, as in Pandoc; another is a class as any.</summary>
    private static readonly HashSet<string> Languages = new(
        ("ada agda apl applescript arduino asm awk bash basic batch bib bibtex bnf c clojure cmake cobol coffee commonlisp conf console cpp crystal cs csharp css csv cuda d dart default diff django dockerfile dot ebnf eiffel elisp elixir elm "
        + "email erlang fish forth fortran fsharp gcc gherkin glsl gnuassembler go graphql groovy hack haskell haxe hcl html http idris ini isocpp j java javascript jinja js json jsx julia kotlin latex less lisp lilypond llvm lua m4 make makefile "
        + "markdown mathematica matlab md mermaid meson mips modula2 monobasic mysql nasm nim nix none objc objectivec ocaml octave opencl org pascal perl php plain plaintext plantuml postscript powershell prolog protobuf ps1 puppet purescript py python "
        + "qml r racket raku rb rest rexx roff rs rst ruby rust sass scala scheme scss sed sh shell smalltalk sml sparql sql stata swift systemverilog tcl tcsh tex text toml ts tsx turtle txt typescript typst v vala vb verilog vhdl vim vue wasm xml "
        + "xorg xquery xslt xul yacc yaml yml zig zsh").Split(' '), StringComparer.OrdinalIgnoreCase);

    private const int ShortestProse = 16;
    private const int FewestSpaces = 2;
    private const int LongestWord = 10;

    public static Preformatted Read(CodeBlock code, TypedAttributes? typed, FileReading reading)
    {
        var span = reading.Span(code);
        var (syntax, behind) = code is FencedCodeBlock fenced ? Info($"{fenced.Info} {fenced.Arguments}".Trim()) : ("", null);
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } open) reading.Diagnostics.FenceOpen(FirstLine(span, reading), new(open.FencedChar, open.OpeningFencedCharCount));
        if (code is not FencedCodeBlock && typed is null && LooksLikeProse(code.Lines.ToString())) reading.Diagnostics.IndentedProse(span);
        else if (code is not FencedCodeBlock && typed is null && SteppedWords.Is(code)) reading.Diagnostics.IndentedWords(span);
        if (syntax.Length > 0 && ForeignNames.IsDrawing(syntax)) reading.Diagnostics.Drawing(FirstLine(span, reading), syntax);
        if (behind.Value(InfoKey) is ['{', '=', .. var format]) reading.Diagnostics.RawText(FirstLine(span, reading), format.TrimEnd('}'));
        else if (behind.Value(InfoKey) is { } words) reading.Diagnostics.WordsBehindCode(FirstLine(span, reading), words);
        var attributes = AttributeReader.Read(AttributeReader.Merge(typed, behind), span, reading, Braces.Code);
        return new Preformatted(code.Lines.ToString(), syntax) { Span = span, Attributes = attributes };
    }

    /// <summary>Lines that are kept as they stand, without a fence.</summary>
    public static Preformatted Make(CodeBlock code, TypedAttributes? typed, FileReading reading)
    {
        var span = reading.Span(code);
        return new Preformatted(code.Lines.ToString(), "") { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Code) };
    }

    /// <summary>A sentence of some words: it begins with a capital or a quotation mark and holds none of a program's signs.</summary>
    public static bool LooksLikeProse(ReadOnlySpan<char> text)
    {
        var words = text.Trim();
        if (words.Length < ShortestProse || words.ContainsAny(Program) || words.Contains("  ", StringComparison.Ordinal)) return false;
        var begins = char.IsUpper(words[0]) || words[0] is '"' or '\'' or '“' or '„' or '«' or '‘' or '—' or '¿' or '¡';
        return begins && words.Count(' ') >= FewestSpaces && words.Count(' ') * LongestWord > words.Length;
    }

    /// <summary>None of a program's signs, and no gap.</summary>
    public static bool HasWordsAlone(ReadOnlySpan<char> text) => !text.ContainsAny(Program) && !text.TrimStart().Contains("  ", StringComparison.Ordinal);

    private static SourceSpan FirstLine(SourceSpan span, FileReading reading)
    {
        var typed = reading.Slice(span).AsSpan();
        return span with { Length = typed.IndexOf('\n') is > 0 and var end ? end : span.Length };
    }

    /// <summary>"bash", "bash {#id}", "{.bash #id}"; other words are kept under the key "info".</summary>
    private static (string Syntax, TypedAttributes? Attributes) Info(string info)
    {
        var end = info.AsSpan().IndexOfAny(' ', '{');
        var syntax = end < 0 ? info : info[..end];
        var rest = end < 0 ? "" : info[end..].Trim();
        if (rest.Length == 0) return (syntax, null);
        if (AttributeSyntax.Read(rest) is not { } typed || typed.Length < rest.Length)
            return (syntax, new("", [], [new(InfoKey, rest)], 0));
        return syntax.Length > 0 || typed.Classes.IsEmpty || !Languages.Contains(typed.Classes[0])
            ? (syntax, typed)
            : (typed.Classes[0], typed with { Classes = Seq.Create(typed.Classes.Span[1..]) });
    }
}

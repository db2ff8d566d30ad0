namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Commands of LaTeX in running text, and what to write instead.</summary>
internal static class LatexCommands
{
    private const string Any = "Delete it, or write it in Markdown: *emphasis*, **strong**, # heading, ^[note]";

    /// <summary>Commands that have no braces behind them.</summary>
    private static readonly HashSet<string> Bare = new(StringComparer.Ordinal)
    {
        "noindent", "clearpage", "cleardoublepage", "maketitle", "tableofcontents", "centering", "hfill", "vfill", "bigskip", "medskip", "smallskip", "item",
        "LaTeX", "TeX", "ldots", "dots", "newline", "linebreak", "par", "hline", "appendix", "itshape", "bfseries", "scshape", "raggedright", "newpage", "pagebreak",
    };

    public static ForeignFind? Find(string words, int at)
    {
        var end = at + 1;
        while (end < words.Length && char.IsAsciiLetter(words[end])) end++;
        var name = words[(at + 1)..end];
        if (name.Length < 2) return null;
        if (end < words.Length && words[end] == '*') end++;
        var hasBraces = end < words.Length && words[end] is '{' or '[';
        if (!hasBraces && !(Bare.Contains(name) && (end == words.Length || !char.IsLetterOrDigit(words[end]) && words[end] is not ('\\' or '/')))) return null;
        if (hasBraces)
        {
            var close = Close(words, end);
            if (close < 0) return null;
            end = close + 1;
        }
        var (shown, instead) = (ForeignFind.Shown(words.AsSpan(at, end - at)), Instead(name));
        return new(at, end, (bag, span) => bag.Latex(span, shown, instead));
    }

    private static int Close(string words, int open) => words.IndexOf(words[open] == '{' ? '}' : ']', open);

    private static string Instead(string name) => name switch
    {
        "textit" or "emph" or "itshape" or "textsl" => "Write *words*",
        "textbf" or "bfseries" => "Write **words**",
        "textsc" or "scshape" => "Write [words]{.smallcaps}",
        "texttt" or "verb" => "Write `words`",
        "underline" => "Write [words]{.underline}",
        "footnote" or "endnote" => "Write ^[the note's words]",
        "chapter" or "part" => "Write # and the heading on a line of its own",
        "section" => "Write ## and the heading on a line of its own",
        "subsection" or "subsubsection" or "paragraph" => "Write ### and the heading on a line of its own",
        "cite" or "citep" or "citet" or "parencite" or "autocite" => "Write the source into a note: ^[Author, Title, year.]",
        "includegraphics" => "Write ![what it shows](images/file.png)",
        "href" or "url" => "Write [words](https://…)",
        "label" or "ref" or "pageref" or "autoref" => "Write {#an-id} behind the place, and [words](#an-id) where you name it",
        "newpage" or "clearpage" or "cleardoublepage" or "pagebreak" => "Write \\pagebreak on a line of its own",
        "item" => "Begin the line with - ",
        "ldots" or "dots" => "Write … or ...",
        "newline" or "linebreak" => "End the line with a backslash",
        "tableofcontents" => "Write contents-page: yes in zine.yaml",
        _ => Any,
    };
}

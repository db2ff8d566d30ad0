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

    /// <param name="text">Begins with the backslash.</param>
    public static ForeignFind? Find(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        var name = text[1..end].ToString();
        if (name.Length < 2) return null;
        if (end < text.Length && text[end] == '*') end++;
        var behind = Groups(text, end);
        if (behind == end && !(Bare.Contains(name) && IsWordEnd(text[end..]))) return null;
        var (shown, instead) = (ForeignFind.Shown(text[..behind]), Instead(name));
        return new(0, behind, (bag, span) => bag.Latex(span, shown, instead));
    }

    private static bool IsWordEnd(ReadOnlySpan<char> rest) => rest.IsEmpty || (!char.IsLetterOrDigit(rest[0]) && rest[0] is not ('\\' or '/'));

    /// <summary>The end of all that stands in brackets and braces behind a command; brackets alone are the sentence's.</summary>
    private static int Groups(ReadOnlySpan<char> text, int at)
    {
        var (end, next) = (at, at);
        while (next < text.Length && text[next] is '{' or '[')
        {
            var close = Close(text, next);
            if (close < 0) break;
            next = close + 1;
            if (text[close] == '}') end = next;
        }
        return end;
    }

    /// <summary>Where the group that opens here is closed, those within it counted; -1 where it is not.</summary>
    private static int Close(ReadOnlySpan<char> text, int open)
    {
        var (opens, closes) = text[open] == '{' ? ('{', '}') : ('[', ']');
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == opens) depth++;
            else if (text[i] == closes && --depth == 0) return i;
        }
        return -1;
    }

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

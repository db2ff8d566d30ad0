using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Composing;
using Publish.Manuscript.PlainText.Fixing;
using Publish.Manuscript.PlainText.Surveying;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Reporting;

/// <summary>The account of a plain text: its words counted on the lines as typed, and each that the zine lacks under what became of it.</summary>
/// <remarks>A word that a line's end or a page's end parts is one word; the name of a picture counts as the picture.</remarks>
internal sealed class TextAccount
{
    private readonly Ledger ledger = new();
    private readonly Scan scan;
    private readonly Sheet sheet;
    private readonly CardWords card;

    private TextAccount(Scan scan, Sheet sheet, Metadata card) => (this.scan, this.sheet, this.card) = (scan, sheet, new(card));

    /// <param name="sheet">As it was composed.</param>
    public static ImportAccount Of(Scan scan, Sheet sheet, NotePairs notes, Document document)
    {
        var account = new TextAccount(scan, sheet, document.Metadata);
        account.Around();
        account.Header();
        for (var i = 0; i < sheet.Count; i++) account.Block(i);
        account.Notes(notes);
        return account.ledger.Close("a plain text", document);
    }

    /// <summary>What was left out, or mended, before the text was looked at.</summary>
    private void Around()
    {
        var typed = scan.Page.Origin.Shown.Content;
        ledger.Words = WordTally.Of(typed);
        var left = 0;
        foreach (var (cut, ofDistributor) in scan.Cuts)
        {
            var gone = typed.AsSpan(cut.Start, cut.Length);
            var words = WordTally.Of(gone);
            left += words;
            if (ofDistributor) ledger.Lose("passage of the distributor", "whoever passes the text on says it, and it is no part of the text", gone.ToString(), words, isTold: true);
            else if (words > 0) ledger.Lose("number or line of a page", "it stood at a page's head, foot or margin, and the zine's pages are others", gone.ToString(), words, isTold: true);
        }
        var rest = ledger.Words - WordTally.Of(scan.Page.Content) - left;
        if (rest == 0) return;
        if (scan.Changes.IsEmpty) ledger.Words -= rest;
        else ledger.Lose("scanning error", "it was changed, as is listed below", scan.Changes[0].Found, rest, scan.Changes.Count);
    }

    private void Header()
    {
        var page = scan.Page;
        if (page.Header.Next == 0) return;
        var end = page.Header.Next < page.Lines.Length ? page.Lines[page.Header.Next].Start : page.Content.Length;
        Card("word of the header", "the card says it in its own way: a language by its tag, a name without its address, a field without its name", page.Content.AsSpan(0, end));
    }

    /// <summary>What the card holds is in the zine; the rest is told.</summary>
    private void Card(string what, string why, ReadOnlySpan<char> text)
    {
        foreach (var range in text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (WordTally.Of(range) == 0) continue;
            if (card.Take(range)) ledger.Moved(range);
            else ledger.Lose(what, why, range, 1);
        }
    }

    private void Block(int i)
    {
        var draft = sheet[i];
        var block = draft.Block;
        ledger.Words -= Joins(block);
        switch (draft.Role)
        {
            case Role.Omitted:
                Omitted(draft);
                return;
            case Role.SceneBreak:
                if (WordTally.Of(block.Text) is > 0 and var ornaments) ledger.Lose("ornament of letters", "it is a pause now", block.Text, ornaments);
                return;
            case Role.Picture:
                ledger.Pictures++;
                ledger.Words -= WordTally.Of(block.Text);
                return;
            case Role.Preformatted:
                if (block.Shape == BlockShape.Table) Table(block);
                else if (block.Shape == BlockShape.Code && block.Number > 0) ledger.Lose("name of a code's language", "code is kept as typed, whatever its language", block.Text, block.Number);
                return;
            case Role.Entry:
                Entry(draft);
                break;
            case Role.Note or Role.Item or Role.Attribution or Role.Heading or Role.GlossaryHeading or Role.Signature:
                if (WordTally.Of(block.Text.AsSpan(0, draft.From)) is > 0 and var marks)
                    ledger.Lose(draft.Role == Role.Note ? "mark of a note" : "mark of an item", draft.Role == Role.Note ? "the zine numbers its notes itself" : "the zine counts its lists itself", block.Text, marks);
                break;
        }
        // What is done is parted by spaces from what is said.
        if (draft.Role is Role.Speaker or Role.Speech or Role.Said) ledger.Words += Touching(block.Text);
        ledger.Links += Links(block.Text);
    }

    /// <summary>Brackets that have words before and behind them without a space.</summary>
    private static int Touching(string text)
    {
        var touching = 0;
        for (var at = text.AsSpan().IndexOfAny('[', ']'); at >= 0;)
        {
            // A note's call is none of what is done.
            var call = text[at] == '[' ? NoteCall.Read(text.AsSpan(at)).Length : 0;
            if (call == 0 && HasWords(text, text[at] == '[' ? at : at + 1)) touching++;
            var from = at + Math.Max(1, call);
            var next = text.AsSpan(from).IndexOfAny('[', ']');
            at = next < 0 ? -1 : from + next;
        }
        return touching;
    }

    /// <summary>Of the token round a place, both halves hold words.</summary>
    private static bool HasWords(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return WordTally.Of(text.AsSpan(start, at - start)) > 0 && WordTally.Of(text.AsSpan(at, end - at)) > 0;
    }

    private void Omitted(Draft draft)
    {
        var text = draft.Block.Text;
        switch (draft.Left)
        {
            case Omission.Card:
                Card("word of the title page", "the zine's own title page says it in its own way", text);
                break;
            case Omission.Again:
                ledger.Lose("line of the title page", "the zine's own title page says it", text, WordTally.Of(text));
                break;
            case Omission.Contents:
                ledger.Lose("paragraph of a list of contents", "the zine makes its own, with its own pages", text, WordTally.Of(text));
                break;
            case Omission.Picture:
                ledger.Pictures++;
                ledger.Words -= WordTally.Of(text);
                ledger.Lose("picture", "it is not beside the text", text, isTold: true);
                break;
            case Omission.Cover:
                ledger.Words -= WordTally.Of(text);
                break;
            case Omission.NoteHead:
                ledger.Lose("heading over notes", "they stand at their calls now", text, WordTally.Of(text));
                break;
            case Omission.NoPicture:
                ledger.Lose("place of a picture", "the text says that one stood there, and brings none", text, WordTally.Of(text));
                break;
            case Omission.Letter:
                ledger.Lose("letter over entries", "the glossary is in the order of the alphabet", text, WordTally.Of(text));
                break;
            case Omission.Rule:
                ledger.Lose("rule beside a heading", "the heading parts by itself", text, WordTally.Of(text));
                break;
            default:
                ledger.Lose("paragraph that is dropped", "import.yaml says so", text, WordTally.Of(text));
                break;
        }
    }

    private void Table(TextBlock block)
    {
        ledger.Tables++;
        ledger.Lose("table", "it is kept as typed, in typewriter type", block.Text);
    }

    /// <summary>What stands before the term and between it and what it means.</summary>
    private void Entry(Draft draft)
    {
        var text = draft.Block.Text.AsSpan();
        var (term, meaning) = (WordTally.Of(text[draft.Group..draft.Split]), WordTally.Of(text[draft.From..]));
        var (before, between) = (WordTally.Of(text[..draft.Group]), draft.From > draft.Split ? WordTally.Of(text[draft.Split..draft.From]) : 0);
        if (before + between > 0) ledger.Lose("mark of an entry", "the zine sets its glossary in its own way", draft.Block.Text, before + between);
        // A sign without spaces may part the term from what it means.
        ledger.Words += term + meaning + before + between - WordTally.Of(text);
    }

    private void Notes(NotePairs notes)
    {
        for (var i = 0; i < sheet.Count; i++)
            if (sheet[i].Block.Shape == BlockShape.Note && (notes.IsPaired(i) || sheet.IsOpen(i))) ledger.Notes++;
        foreach (var (block, from, to) in notes.Calls)
            if (StandsAlone(sheet[block].Block.Text, from, to)) ledger.Lose("call of a note", "the zine sets its own", sheet[block].Block.Text[from..], 1);
        for (var i = 0; i < sheet.Count; i++)
            if (sheet[i].Block.Shape == BlockShape.Note && sheet.IsOpen(i)) ledger.Lose("note that nothing calls", "it stays where it stood, as a paragraph", sheet[i].Block.Text);
    }

    /// <summary>White space parts the call from the words beside it.</summary>
    private static bool StandsAlone(string text, int from, int to)
    {
        var (start, end) = (from, to);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return WordTally.Of(text.AsSpan(start, from - start)) + WordTally.Of(text.AsSpan(to, end - to)) == 0;
    }

    /// <summary>Line ends within a word.</summary>
    private static int Joins(TextBlock block)
    {
        var joins = 0;
        foreach (var start in block.Places.TextStarts)
            if (start > 0 && !char.IsWhiteSpace(block.Text[start - 1])) joins++;
        return joins;
    }

    private static int Links(string text)
    {
        var links = 0;
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at + 3, StringComparison.Ordinal))
            if (TypedWebAddress.At(text, at, 0, text.Length).End > 0) links++;
        return links;
    }
}

/// <summary>The words that a zine's card holds, each as often as it stands there.</summary>
internal sealed class CardWords
{
    private readonly Dictionary<string, int> left = new(StringComparer.Ordinal);

    public CardWords(Metadata card)
    {
        string[] single = [card.Title, card.Subtitle, card.Date, card.Description, card.Source, card.Licence, card.Publisher, card.Series, card.Identifier];
        foreach (var text in single.Concat(card.Subjects).Concat(card.Contributors.Select(person => person.Name)).Concat(card.Others.Select(other => other.Key + " " + other.Value)))
            foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                left[Letters.Of(word)] = left.GetValueOrDefault(Letters.Of(word)) + 1;
    }

    public bool Take(string word)
    {
        var letters = Letters.Of(word);
        if (left.GetValueOrDefault(letters) == 0) return false;
        left[letters]--;
        return true;
    }
}

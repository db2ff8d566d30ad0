using System.Globalization;
using System.Text;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Docx;

internal sealed partial class DocxReader
{
    private readonly string? language;

    /// <summary>What stands in a paragraph, a link, a mark of changes, a control.</summary>
    private void Inside(PartReader part, DocxDraft draft, LinkTarget? link)
    {
        var at = part.Enter();
        while (part.Next(at)) Inline(part, draft, link);
    }

    private void Inline(PartReader part, DocxDraft draft, LinkTarget? link)
    {
        switch (part.Name)
        {
            case "w:pPr": Look(part, draft); break;
            case "w:r": Run(part, draft, link); break;
            case "w:hyperlink": Hyperlink(part, draft, link); break;
            case "w:ins" or "w:moveTo":
                ledger.Lose("insertion that was marked", Accepted, Source.Last);
                Inside(part, draft, link);
                break;
            case "w:del" or "w:moveFrom":
                ledger.Lose("deletion that was marked", Accepted, Source.Last);
                Deleted(part, draft);
                break;
            case "w:smartTag" or "w:sdt" or "w:sdtContent" or "w:customXml" or "w:bdo" or "w:dir" or "w:subDoc": Inside(part, draft, link); break;
            case "w:fldSimple":
                fields.Begin();
                fields.Instruct(part["w:instr"] ?? "");
                Instructed(fields.Separate(), draft);
                Inside(part, draft, link);
                fields.End();
                break;
            case "mc:AlternateContent": Alternative(part, () => Inside(part, draft, link)); break;
            case "w:bookmarkStart" when part["w:name"] is { Length: > 0 } name: draft.Pieces.Add(new AnchorPiece(name)); break;
            case "w:commentRangeStart" or "w:commentRangeEnd": comments.Mark(part.Name == "w:commentRangeStart", part["w:id"], Source.Position); break;
            case "m:oMath" or "m:oMathPara": Formula(part, draft); break;
        }
    }

    /// <summary>Of what was deleted only the ends of fields count.</summary>
    private void Deleted(PartReader part, DocxDraft draft)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:fldChar") FieldSign(part, draft);
            else if (part.Name is "w:r" or "w:ins" or "w:del" or "w:hyperlink" or "w:smartTag" or "w:sdt" or "w:sdtContent") Deleted(part, draft);
        }
    }

    private void Hyperlink(PartReader part, DocxDraft draft, LinkTarget? around)
    {
        var relation = relations[part["r:id"]];
        var anchor = part["w:anchor"];
        var target = relation is { IsOutside: true } ? LinkTarget.Checked(new() { Url = relation.Target + (anchor is { Length: > 0 } && !relation.Target.Contains('#', StringComparison.Ordinal) ? "#" + anchor : "") })
            : anchor is { Length: > 0 } ? LinkTarget.Checked(new() { Anchor = anchor }) : null;
        var before = draft.Pieces.Count;
        Inside(part, draft, target ?? around);
        if (draft.Pieces.Skip(before).Any(piece => piece is TextPiece or PicturePiece)) CountLink(target, relation?.Target);
    }

    private void CountLink(LinkTarget? target, string? address)
    {
        ledger.Links++;
        if (target is null) ledger.Lose("link to a file", "its words stand without it, since the file is not part of the zine", address ?? "");
        else if (target.Anchor is { } anchor) Text.Wanted.Add(anchor);
    }

    private void Run(PartReader part, DocxDraft draft, LinkTarget? link)
    {
        var run = new OpenRun(draft, Worn(DocxLook.None, draft), link);
        var at = part.Enter();
        while (part.Next(at)) OfRun(part, run);
    }

    private void OfRun(PartReader part, OpenRun run)
    {
        switch (part.Name)
        {
            case "w:rPr": run.Look = Worn(DocxLook.Read(part), run.Draft); break;
            case "w:t": Add(part.Text(), run); break;
            case "w:tab" or "w:ptab": Add("\t", run); break;
            case "w:cr": Broken(run); break;
            case "w:br" when part["w:type"] == "page": PageEnds(run); break;
            // A column's end is none in a zine, and parts words all the same.
            case "w:br": Broken(run); break;
            case "w:noBreakHyphen": Add("\u2011", run); break;
            case "w:softHyphen": Add("\u00AD", run); break;
            case "w:sym": Symbol(part["w:font"] ?? "", part["w:char"] ?? "", run); break;
            case "w:footnoteReference": Call("footnotes", part, run); break;
            case "w:endnoteReference": Call("endnotes", part, run); break;
            case "w:commentReference": comments.Refer(part["w:id"], Source.Position); break;
            case "w:fldChar": FieldSign(part, run.Draft); break;
            case "w:instrText": fields.Instruct(part.Text()); break;
            case "w:drawing" or "w:pict" or "w:object": Drawing(part, run); break;
            case "w:ruby": Ruby(part, run); break;
            case "mc:AlternateContent":
                Alternative(part, () =>
                {
                    var at = part.Enter();
                    while (part.Next(at)) OfRun(part, run);
                });
                break;
        }
    }

    private void FieldSign(PartReader part, DocxDraft draft)
    {
        switch (part["w:fldCharType"])
        {
            case "begin": fields.Begin(); break;
            case "separate": Instructed(fields.Separate(), draft); break;
            case "end": Instructed(fields.End(), draft); break;
        }
    }

    private void Instructed(FieldInstruction? instruction, DocxDraft draft)
    {
        if (instruction is null || fields.Fate == FieldFate.List && instruction.Fate != FieldFate.List) return;
        if (instruction.Link is { } target)
        {
            if (target.Form != Model.ReferenceForm.SeePage || instruction.Name == "HYPERLINK") CountLink(LinkTarget.Checked(target), target.Url);
        }
        if (instruction.Fate == FieldFate.List) ledger.Lose(instruction.Name == "TOC" ? "list of contents" : "index", "the zine makes its own contents, with its own pages", "");
        else if (instruction.Name == "SYMBOL" && instruction.Arguments is [var code, ..] && int.TryParse(code, CultureInfo.InvariantCulture, out var number))
            Symbol(instruction.Switches.GetValueOrDefault('f', ""), number.ToString("X", CultureInfo.InvariantCulture), new(draft, Worn(DocxLook.None, draft), null));
        else if (instruction.Name == "EQ") ledger.Lose("formula", "it is not read: type it, or take a picture of it", string.Join(' ', instruction.Arguments));
    }

    /// <summary>The look of letters: styles of paragraph and letters undo one another, what is said directly is said (ISO/IEC 29500-1, 17.7.3).</summary>
    private DocxLook Worn(DocxLook direct, DocxDraft draft)
    {
        const Face toggles = Face.Bold | Face.Italic | Face.SmallCaps | Face.Capitals | Face.Strike | Face.Hidden;
        var letters = direct.Style is null ? DocxLook.None : styles.Of(direct.Style).Look;
        var both = draft.Letters.Under(letters);
        var on = (both.On & ~toggles) | ((draft.Letters.On ^ letters.On) & toggles);
        if (direct.Style is not null && styles.Of(direct.Style).Name is var name)
        {
            if (name is "hyperlink" or "followedhyperlink" or "internet link") on &= ~Face.Underline;
            if (name is "verbatim char" or "html code" or "source text") on |= Face.Typewriter;
        }
        return (both with { On = on }).Under(direct);
    }

    private void Add(string words, OpenRun run)
    {
        if (words.Length == 0 || fields.IsInstruction) return;
        var draft = run.Draft;
        if (fields.Fate == FieldFate.List || draft.Style.Role == StyleRole.Contents) draft.Drop("line of a list of contents", "the zine makes its own contents, with its own pages", words);
        else if (fields.Fate == FieldFate.PageNumber) draft.Drop("number of a page", "the zine numbers its own", words + " ");
        else if ((run.Look.On & Face.Hidden) != 0) draft.Drop("hidden text", "it was not shown in the document either", words);
        else if (run.IsOwnMark) draft.Drop("mark of a note", "the zine numbers notes itself", words + " ");
        else if (SymbolFonts.Is(run.Look.Font) && !words.All(char.IsWhiteSpace)) foreach (var sign in words) Symbol(run.Look.Font!, ((int)sign).ToString("X", CultureInfo.InvariantCulture), run);
        else Keep(words, run);
    }

    private void Keep(string words, OpenRun run)
    {
        // A line's end inside of letters is a space to Word, and a byte-order mark is none at all.
        if (words.AsSpan().IndexOfAny("\n\r\uFEFF\u2028\v") >= 0) words = words.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ').Replace('\v', ' ').Replace('\u2028', ' ').Replace("\uFEFF", "", StringComparison.Ordinal);
        if (words.Length == 0) return;
        if ((run.Look.On & Face.Capitals) != 0 && run.Draft.Style.Level is null or 0 && run.Draft.Style.Role == StyleRole.None && words.Any(char.IsLower))
            ledger.Lose("word shown in capitals", "it stands as it was typed, in small letters", words);
        var spoken = Spoken(words, run.Look);
        if (spoken is not null) Text.Languages[spoken] = Text.Languages.GetValueOrDefault(spoken) + words.Length;
        run.Draft.Pieces.Add(new TextPiece(words.Replace('\t', ' '), Source.Add(words), LookOf(run, spoken)));
    }

    private Look LookOf(OpenRun run, string? spoken)
    {
        var face = run.Look.On & ~(Face.Hidden | Face.Capitals);
        if (StyleWords.IsTypewriter(run.Look.Font)) face |= Face.Typewriter;
        return new(face, spoken, run.Link ?? FieldLink(), run.Look.HalfPoints ?? 20);
    }

    /// <summary>Of the field round it, one object for each.</summary>
    private LinkTarget? FieldLink()
    {
        if (fields.Link is not { } link) return null;
        if (!checkedLinks.TryGetValue(link, out var known)) checkedLinks[link] = known = LinkTarget.Checked(link);
        return known;
    }

    private readonly Dictionary<LinkTarget, LinkTarget?> checkedLinks = [];

    private string? Spoken(string words, DocxLook look)
    {
        if (!look.IsRightToLeft && !words.AsSpan().ContainsAnyInRange('\u0590', '\uD7AF')) return look.Language ?? language;
        foreach (var sign in words)
        {
            if (sign is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF') return look.EastAsian ?? look.Language ?? language;
            if (sign is >= '\u0590' and <= '\u08FF') return look.Bidirectional ?? look.Language ?? language;
        }
        return look.IsRightToLeft && look.Bidirectional is { } other ? other : look.Language ?? language;
    }

    private void Broken(OpenRun run)
    {
        if (fields.IsInstruction || fields.Fate != FieldFate.Kept) return;
        Source.BreakLine();
        run.Draft.Pieces.Add(new LineBreakPiece(LookOf(run, null)));
    }

    private void PageEnds(OpenRun run)
    {
        Source.BreakLine();
        run.Draft.Pieces.Add(new PageBreakPiece());
    }

    private void Symbol(string font, string hex, OpenRun run)
    {
        if (!int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is <= 0 or > 0xFFFF) return;
        var sign = SymbolFonts.Is(font) ? SymbolFonts.SignOf(font, (char)code) : code is >= 0xF000 and <= 0xF0FF ? ((char)(code - 0xF000)).ToString() : ((char)code).ToString();
        if (sign is null || char.IsSurrogate(sign[0]) && sign.Length == 1)
        {
            ledger.Lose("sign of a font of signs", $"it is not known what it shows in {font}: � stands for it", Source.Last);
            sign = "\uFFFD";
        }
        Keep(sign, run);
    }

    private void Call(string part, PartReader reader, OpenRun run)
    {
        if (fields.Fate == FieldFate.List) return;
        run.IsOwnMark = DocxValue.IsOn(reader["w:customMarkFollows"] ?? "0");
        var key = (part, reader["w:id"] ?? "");
        if (notes.ContainsKey(key))
        {
            ledger.Lose("second call of a note", "the note stands at its first call", Source.Last);
            return;
        }
        ledger.Notes++;
        var content = notes[key] = [];
        run.Draft.Pieces.Add(new NotePiece(content, LookOf(run, null)));
    }

    /// <summary>The reading stands behind the word, in brackets.</summary>
    private void Ruby(PartReader part, OpenRun run)
    {
        var reading = new StringBuilder();
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:rubyBase") Inside(part, run.Draft, run.Link);
            else if (part.Name == "w:rt") reading.Append(DocxComments.WordsOf(part));
        }
        if (reading.Length == 0) return;
        ledger.Lose("reading over a word", "it stands behind the word, in brackets", reading.ToString());
        Keep($"({reading.ToString().Trim()})", run);
    }

    private void Formula(PartReader part, DocxDraft draft)
    {
        var words = DocxComments.WordsOf(part).Trim();
        if (words.Length == 0) return;
        ledger.Lose("formula", "its signs stand in one line: look whether it is still right", words);
        Keep(words, new(draft, Worn(DocxLook.None, draft), null));
    }

    /// <summary>A run that is being read.</summary>
    private sealed class OpenRun(DocxDraft draft, DocxLook look, LinkTarget? link)
    {
        public DocxDraft Draft => draft;

        public DocxLook Look { get; set; } = look;

        public LinkTarget? Link => link;

        /// <summary>What follows the call of a note is the mark that its writer gave it.</summary>
        public bool IsOwnMark { get; set; }
    }
}

using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Docx;

/// <summary>Reads the parts of a Word document: the text, its notes, what they are styled and counted by, and comments.</summary>
internal sealed partial class DocxReader
{
    private readonly Package package;
    private readonly PictureStore pictures;
    private readonly Ledger ledger;
    private readonly DocxStyles styles;
    private readonly DocxNumbering numbering;
    private readonly Fields fields = new();
    private readonly DocxComments comments;
    private readonly Dictionary<(string Part, string Id), List<Item>> notes = [];
    private readonly DocxRelations root;
    private DocxRelations relations;
    private double measure = Drafting.SourceSizes.LetterMeasure;

    private DocxReader(Package package, string main, PictureStore pictures, Ledger ledger)
    {
        (this.package, this.pictures, this.ledger) = (package, pictures, ledger);
        root = relations = DocxRelations.Of(package, main);
        styles = DocxStyles.Read(package, root.PartOf("styles"));
        numbering = DocxNumbering.Read(package, root.PartOf("numbering"), styles);
        comments = DocxComments.Read(package, root.PartOf("comments"));
        Source = new(ledger);
        language = styles.Default.Language;
    }

    public SourceWords Source { get; }

    /// <summary>Those that were noted in the margin.</summary>
    public DocxComments Comments => comments;

    public ReadText Text { get; private set; } = new();

    /// <exception cref="PackageException">It cannot be read.</exception>
    public static DocxReader Read(Package package, PictureStore pictures, Ledger ledger)
    {
        var all = DocxRelations.Of(package, "");
        if (all.PartOf("officeDocument") is not { } main || !package.Has(main)) throw new PackageException(PackageFault.NoDocument);
        var reader = new DocxReader(package, main, pictures, ledger);
        reader.Text = new() { Card = DocxProperties.Read(package, all.PartOf("core-properties")) };
        reader.ReadBody(main);
        reader.Text = reader.Text.On(reader.measure);
        reader.ReadNotes("footnotes", "w:footnote");
        reader.ReadNotes("endnotes", "w:endnote");
        reader.ReadHeads();
        return reader;
    }

    private void ReadBody(string main)
    {
        using var part = package.Read(main, DocxNames.All)!;
        if (part.Name != "w:document") throw new PackageException(PackageFault.NoDocument, main);
        var at = part.Enter();
        while (part.Next(at))
            if (part.Name == "w:body") Flow(part, Text.Items);
        EndFlow(Text.Items);
        CountSigns(part);
    }

    private void ReadNotes(string type, string element)
    {
        if (root.PartOf(type) is not { } name) return;
        relations = DocxRelations.Of(package, name);
        using var part = package.Read(name, DocxNames.All);
        if (part is null) return;
        var at = part.Enter();
        while (part.Next(at))
        {
            // Lines that part notes from the text have a type.
            if (part.Name != element || part["w:type"] is not (null or "normal")) continue;
            var isCalled = notes.TryGetValue((type, part["w:id"] ?? ""), out var content) && content.Count == 0;
            var into = isCalled ? content! : [];
            var before = ledger.Words;
            Flow(part, into);
            EndFlow(into);
            if (!isCalled && ledger.Words > before) ledger.Lose("note that is called nowhere", "it is left out", WordsOf(into), ledger.Words - before);
        }
        foreach (var ((kind, _), content) in notes)
            if (kind == type && content.Count == 0) ledger.Lose("note without words", "its call is left out", "");
        CountSigns(part);
    }

    /// <summary>What stands at the head and foot of each page is none of the text.</summary>
    private void ReadHeads()
    {
        foreach (var name in root.PartsOf("header").Concat(root.PartsOf("footer")).Distinct())
        {
            using var part = package.Read(name, DocxNames.All);
            if (part is not null && DocxComments.WordsOf(part) is var words && words.Any(char.IsLetter)) ledger.Lose("running head", "heads and feet of pages are the zine's own, made from its titles", words);
        }
    }

    /// <summary>The blocks of a body, a cell, a note or a box.</summary>
    private void Flow(PartReader part, List<Item> into)
    {
        var at = part.Enter();
        while (part.Next(at)) Block(part, into);
    }

    private void Block(PartReader part, List<Item> into)
    {
        switch (part.Name)
        {
            case "w:p": Paragraph(part, into); break;
            case "w:tbl": Table(part, into); break;
            case "w:sdt" or "w:sdtContent" or "w:customXml" or "w:ins" or "w:moveTo" or "w:smartTag": Flow(part, into); break;
            case "mc:AlternateContent": Alternative(part, () => Flow(part, into)); break;
            case "w:altChunk": ledger.Lose("file within the file", "its text is not read: open the document in Word and save it again", Source.Last); break;
            case "w:sectPr": measure = DocxSection.Measure(part); break;
            case "m:oMathPara": ParagraphOf(part, into); break;
            case "w:bookmarkStart": waiting.Add(new AnchorPiece(part["w:name"] ?? "")); break;
            case "w:commentRangeStart" or "w:commentRangeEnd": comments.Mark(part.Name == "w:commentRangeStart", part["w:id"], Source.Position); break;
        }
    }

    /// <summary>One of the ways in which a thing is given: the first whose needs are all known.</summary>
    private static void Alternative(PartReader part, Action read)
    {
        var at = part.Enter();
        var isRead = false;
        while (part.Next(at))
        {
            if (isRead || !(part.Name == "mc:Fallback" || (part.Name == "mc:Choice" && IsKnown(part)))) continue;
            isRead = true;
            read();
        }
    }

    private static bool IsKnown(PartReader part) =>
        (part["Requires"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } prefixes && Array.TrueForAll(prefixes, prefix => part.ShortOfPrefix(prefix) is not null);

    private void Table(PartReader part, List<Item> into)
    {
        var table = new TableItem();
        ledger.Tables++;
        var (hasFirstRow, style) = (false, "");
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:tblPr") (hasFirstRow, style) = TableLook(part);
            else Row(part, table);
        }
        if (table.Rows.Count > 1 && !table.Rows[0].IsHead && hasFirstRow && (style is not ("" or "table grid" or "normal table" or "plain table") || IsBold(table.Rows[0]))) table.Rows[0].IsHead = true;
        into.Add(table);
    }

    private void Row(PartReader part, TableItem table)
    {
        if (part.Name is "w:sdt" or "w:sdtContent" or "w:customXml" or "w:ins")
        {
            var inside = part.Enter();
            while (part.Next(inside)) Row(part, table);
        }
        if (part.Name != "w:tr") return;
        var row = new RowItem();
        var isDeleted = false;
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:trPr") isDeleted = RowLook(part, row);
            else if (isDeleted) continue;
            else Cell(part, row);
        }
        if (isDeleted) ledger.Lose("deletion that was marked", Accepted, Source.Last);
        else table.Rows.Add(row);
    }

    private void Cell(PartReader part, RowItem row)
    {
        if (part.Name is "w:sdt" or "w:sdtContent" or "w:customXml")
        {
            var inside = part.Enter();
            while (part.Next(inside)) Cell(part, row);
        }
        if (part.Name != "w:tc") return;
        var (columns, goesOn) = (1, false);
        var content = new List<Item>();
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:tcPr") (columns, goesOn) = CellLook(part);
            else Block(part, content);
        }
        EndFlow(content);
        if (goesOn && row.Cells.Count > 0 && columns < 0)
        {
            // Merged with the cell to its left, in the old way.
            var left = row.Cells[^1];
            row.Cells[^1] = new() { Content = [.. left.Content, .. content], Columns = left.Columns + 1, Continues = left.Continues };
            return;
        }
        if (goesOn && content.OfType<ParagraphItem>().Any(item => !item.IsBlank)) goesOn = false;
        row.Cells.Add(new() { Content = content, Columns = Math.Max(1, columns), Continues = goesOn });
    }

    private (bool HasFirstRow, string Style) TableLook(PartReader part)
    {
        var (hasFirstRow, style) = (false, "");
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:tblStyle") style = styles.Of(part["w:val"]).Name;
            else if (part.Name == "w:tblLook") hasFirstRow = part["w:firstRow"] is { } first ? DocxValue.IsOn(first) : int.TryParse(part["w:val"], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var bits) && (bits & 0x20) != 0;
        }
        return (hasFirstRow, style);
    }

    /// <returns>True for a row that was deleted.</returns>
    private static bool RowLook(PartReader part, RowItem row)
    {
        var isDeleted = false;
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:tblHeader") row.IsHead = DocxValue.IsOn(part["w:val"]);
            else if (part.Name == "w:del") isDeleted = true;
            else if (part.Name == "w:gridBefore" && DocxValue.Number(part["w:val"]) is > 0 and < 64 and var before) row.Cells.Add(new() { Columns = before });
        }
        return isDeleted;
    }

    /// <returns>-1 columns for a cell that goes on to the right.</returns>
    private static (int Columns, bool GoesOn) CellLook(PartReader part)
    {
        var (columns, goesOn) = (1, false);
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:gridSpan") columns = Math.Clamp(DocxValue.Number(part["w:val"]) ?? 1, 1, 63);
            else if (part.Name == "w:vMerge") goesOn = part["w:val"] != "restart";
            else if (part.Name == "w:hMerge" && part["w:val"] != "restart") (columns, goesOn) = (-1, true);
        }
        return (columns, goesOn);
    }

    private static bool IsBold(RowItem row) => row.Cells.TrueForAll(cell => cell.Content.OfType<ParagraphItem>().SelectMany(item => item.Pieces).OfType<TextPiece>().All(text => text.Look.Has(Face.Bold) || string.IsNullOrWhiteSpace(text.Value)));

    private static string WordsOf(List<Item> items) => string.Join(' ', items.OfType<ParagraphItem>().Select(item => item.Words));

    private void CountSigns(PartReader part)
    {
        if (part.IllegalSigns > 0) ledger.Lose("sign that no text may hold", "� stands for it: look what was meant", "", count: part.IllegalSigns);
    }
}

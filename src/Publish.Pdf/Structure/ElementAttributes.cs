using Publish.Pdf.Content;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Structure;

/// <summary>Writes what an element says of itself beside its content: language, texts in its place, identifier, attributes (ISO 32000-1, 14.8.5).</summary>
internal sealed class ElementAttributes
{
    private readonly Dictionary<int, (Rect Area, Length Height)> figures = [];
    private int notes;

    private readonly bool isSecond;

    public ElementAttributes(PagedDocument document, IReadOnlyList<CompiledPage> compiled, bool isSecond)
    {
        this.isSecond = isSecond;
        for (var page = 0; page < compiled.Count; page++)
            foreach (var figure in compiled[page].Figures)
                figures.TryAdd(figure.Structure.Value, (figure.Area, document.Pages[page].Media.Height));
    }

    /// <summary>Gives the element's identifier, or null. A note without one is given one, since PDF/UA-1 (7.9) wants it.</summary>
    public string? Write(DictionaryScope dictionary, StructureNode node)
    {
        var id = node.Id ?? (node.Role == StructureRole.Note ? $"publish-note-{++notes}" : null);
        if (id is not null)
            dictionary.Bytes(Key.ID, System.Text.Encoding.UTF8.GetBytes(id));
        dictionary.Text(Key.T, node.Title).Text(Key.Lang, node.Language);
        dictionary.Text(Key.Alt, node.Alternative).Text(Key.ActualText, node.ActualText).Text(Key.E, node.Expansion);
        WriteAttributes(dictionary, node);
        return id;
    }

    private void WriteAttributes(DictionaryScope dictionary, StructureNode node)
    {
        switch (node.Role)
        {
            case StructureRole.TableHeader or StructureRole.TableCell when IsSpecial(node):
                WriteCell(dictionary, node);
                break;
            case StructureRole.List when node.ListNumbering is not null:
                using (var list = dictionary.Dictionary(Key.A))
                    list.Named(Key.O, Name.List).Named(Key.ListNumbering, System.Text.Encoding.ASCII.GetBytes("/" + Numbering(node.ListNumbering)));
                break;
            case StructureRole.Span when node.Decoration is not null || node.BaselineShift != Length.Zero:
                WriteRun(dictionary, node);
                break;
            case StructureRole.Figure:
                WriteBox(dictionary, node);
                break;
            case StructureRole.Note when isSecond:
                using (var note = dictionary.Dictionary(Key.A))
                    note.Named(Key.O, Name.FootnoteOwner).Named(Key.NoteType, Name.Footnote);
                break;
        }
    }

    /// <summary>A list with labels has numbers or is one of terms and what they mean (PDF/UA-2, 8.2.5.25).</summary>
    private string Numbering(string first) => isSecond && first == "None" ? "Description" : first;

    private static bool IsSpecial(StructureNode node) =>
        node.Role == StructureRole.TableHeader || node.ColumnSpan > 1 || node.RowSpan > 1;

    private static void WriteCell(DictionaryScope dictionary, StructureNode node)
    {
        using var table = dictionary.Dictionary(Key.A);
        table.Named(Key.O, Name.Table);
        if (node.Role == StructureRole.TableHeader)
            table.Named(Key.Scope, node.HeadsRow ? Name.Row : Name.Column);
        if (node.ColumnSpan > 1)
            table.Integer(Key.ColSpan, node.ColumnSpan);
        if (node.RowSpan > 1)
            table.Integer(Key.RowSpan, node.RowSpan);
    }

    private static void WriteRun(DictionaryScope dictionary, StructureNode node)
    {
        using var layout = dictionary.Dictionary(Key.A);
        layout.Named(Key.O, Name.Layout);
        if (node.BaselineShift != Length.Zero)
            layout.Thousandths(Key.BaselineShift, Coordinates.Thousandths(node.BaselineShift));
        if (node.Decoration is not null)
            layout.Named(Key.TextDecorationType, System.Text.Encoding.ASCII.GetBytes("/" + node.Decoration));
    }

    private void WriteBox(DictionaryScope dictionary, StructureNode node)
    {
        foreach (var kid in node.Kids)
        {
            if (kid.Node is not null || !figures.TryGetValue(kid.Id.Value, out var figure))
                continue;
            using var layout = dictionary.Dictionary(Key.A);
            layout.Named(Key.O, Name.Layout);
            if (node.IsBlock) layout.Named(Key.Placement, Name.Block);
            using var box = layout.Array(Key.BBox);
            PageBoxes.Write(box, figure.Area, figure.Height);
            return;
        }
    }
}

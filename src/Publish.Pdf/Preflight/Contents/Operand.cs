using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Contents;

internal enum OperandKind { Nothing, Number, Name, Text, Array, Dictionary, Flag }

/// <summary>What stands before an operator, and where.</summary>
/// <param name="Start">Its first byte in the contents.</param>
/// <param name="End">The byte behind its last.</param>
internal readonly record struct Operand(OperandKind Kind, double Number, object? Value, int Start, int End)
{
    public string? Name => Kind == OperandKind.Name ? (string)Value! : null;

    public byte[]? Text => Kind == OperandKind.Text ? (byte[])Value! : null;

    public IReadOnlyList<Operand> Items => Kind is OperandKind.Array or OperandKind.Dictionary ? (List<Operand>)Value! : [];

    /// <summary>As the objects of a file are written; a dictionary's items are key and value in turn.</summary>
    public IToken ToToken() => Kind switch
    {
        OperandKind.Number => new NumericToken(Number),
        OperandKind.Name => NameToken.Create(Name!),
        OperandKind.Text => new StringToken(System.Text.Encoding.Latin1.GetString(Text!)),
        OperandKind.Array => new ArrayToken([.. Items.Select(item => item.ToToken())]),
        OperandKind.Dictionary => Dictionary(Items),
        OperandKind.Flag => Number > 0 ? BooleanToken.True : BooleanToken.False,
        _ => NullToken.Instance,
    };

    public static DictionaryToken Dictionary(IReadOnlyList<Operand> items)
    {
        var entries = new Dictionary<NameToken, IToken>();
        for (var i = 0; i + 1 < items.Count; i += 2)
            if (items[i].Name is { } key) entries[NameToken.Create(key)] = items[i + 1].ToToken();
        return new(entries);
    }
}

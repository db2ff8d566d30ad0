namespace Publish.Delivery.Printing.Ipp;

/// <summary>One value: a text, a number (an enum too, and 0 or 1 for a boolean), or a range of numbers.</summary>
/// <param name="Upper">The end of a range.</param>
internal readonly record struct IppValue(IppTag Tag, string Text = "", int Number = 0, int Upper = 0)
{
    public static IppValue Keyword(string word) => new(IppTag.Keyword, word);

    public static IppValue Name(string name) => new(IppTag.Name, name);

    public static IppValue Uri(string uri) => new(IppTag.Uri, uri);

    public static IppValue Integer(int number) => new(IppTag.Integer, Number: number);
}

/// <summary>A name with its values.</summary>
internal sealed record IppAttribute(string Name, IReadOnlyList<IppValue> Values)
{
    public IppAttribute(string name, IppValue value)
        : this(name, [value])
    {
    }
}

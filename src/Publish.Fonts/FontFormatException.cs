namespace Publish.Fonts;

/// <summary>A font file that cannot be used; the message says why in words for the person who chose the file.</summary>
public sealed class FontFormatException : Exception
{
    public FontFormatException()
        : base("The font file is broken.")
    {
    }

    public FontFormatException(string message)
        : base(message)
    {
    }

    public FontFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

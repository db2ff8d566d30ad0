using System.Text;

namespace Publish.Pdf.Syntax;

/// <summary>Strings of PDF (ISO 32000-1, 7.3.4 and 7.9.2).</summary>
internal static class PdfString
{
    /// <summary>A text string: as it is where all of it is printable ASCII, else UTF-16 with its mark.</summary>
    public static void WriteText(ByteSink sink, string text)
    {
        if (IsPlain(text))
        {
            WriteBytes(sink, Encoding.ASCII.GetBytes(text));
            return;
        }

        sink.Raw((byte)'(');
        Escape(sink, 0xFE);
        Escape(sink, 0xFF);
        foreach (var unit in text)
        {
            Escape(sink, (byte)(unit >> 8));
            Escape(sink, (byte)unit);
        }

        sink.Raw((byte)')');
    }

    public static void WriteBytes(ByteSink sink, ReadOnlySpan<byte> bytes)
    {
        sink.Raw((byte)'(');
        foreach (var value in bytes)
            Escape(sink, value);
        sink.Raw((byte)')');
    }

    /// <summary>Whether a byte stands for itself inside parentheses; a carriage return would be read as a line feed.</summary>
    public static bool IsSafe(byte value) => value is not ((byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r');

    private static bool IsPlain(string text)
    {
        foreach (var unit in text)
            if (unit is < ' ' or > '~')
                return false;
        return true;
    }

    private static void Escape(ByteSink sink, byte value)
    {
        if (IsSafe(value))
            sink.Raw(value);
        else
            sink.Raw((byte)'\\').Raw(value == '\r' ? (byte)'r' : value);
    }
}

using System.Text;

namespace Publish.Tests.Pdf.Syntax;

/// <summary>Reads literal strings as ISO 32000-1, 7.3.4.2 says, and nothing else.</summary>
internal static class LiteralString
{
    /// <param name="data">From the parenthesis on.</param>
    /// <param name="length">How much of the data the string took.</param>
    public static byte[] Read(ReadOnlySpan<byte> data, out int length)
    {
        Assert.Equal((byte)'(', data[0]);
        var (read, depth, i) = (new List<byte>(), 1, 1);
        for (; depth > 0; i++)
        {
            var value = data[i];
            if (value == '\\')
            {
                value = data[++i];
                read.Add(value switch { (byte)'r' => 13, (byte)'n' => 10, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, (byte)'(' or (byte)')' or (byte)'\\' => value, _ => throw new FormatException($"\\{(char)value}") });
                continue;
            }
            depth += value == '(' ? 1 : value == ')' ? -1 : 0;
            // An end of line of either kind is read as a line feed.
            if (depth > 0) read.Add(value == '\r' ? (byte)'\n' : value);
        }
        length = i;
        return [.. read];
    }

    public static byte[] Read(ReadOnlySpan<byte> data)
    {
        var read = Read(data, out var length);
        Assert.Equal(data.Length, length);
        return read;
    }

    /// <summary>As a text string (7.9.2.2).</summary>
    public static string Text(ReadOnlySpan<byte> data)
    {
        var read = Read(data);
        return read is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(read.AsSpan(2)) : Encoding.ASCII.GetString(read);
    }
}

using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Snapshots;

/// <summary>Objects of a PDF as lines that a person can read: what a reference leads to stands in its place, once; what leads back is left out.</summary>
internal sealed class PdfDump(PdfDocument pdf)
{
    // They lead up, or to the page on which something stands.
    private static readonly HashSet<string> Back = new(StringComparer.Ordinal) { "Parent", "P", "Pg", "Prev", "Last", "Length", "Filter", "DecodeParms" };

    private readonly StringBuilder text = new();
    private readonly Dictionary<long, string> seen = [];

    /// <param name="path">Keys from the catalog, with slashes; what is not there is said to be missing.</param>
    public PdfDump Of(string path)
    {
        IToken? token = pdf.Catalog();
        foreach (var key in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            token = token is null ? null : pdf.Resolve(token) switch
            {
                DictionaryToken dictionary => dictionary.Data.GetValueOrDefault(key),
                StreamToken stream => stream.StreamDictionary.Data.GetValueOrDefault(key),
                _ => null,
            };
        return Of(path, token);
    }

    public PdfDump Of(string title, IToken? token)
    {
        text.Append(title).Append(':');
        if (token is null) text.Append(" none\n");
        else Value(token, title, 1);
        return this;
    }

    public PdfDump Line(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();

    private void Value(IToken token, string path, int depth)
    {
        if (token is IndirectReferenceToken reference)
        {
            if (seen.TryGetValue(reference.Data.ObjectNumber, out var where))
            {
                text.Append(CultureInfo.InvariantCulture, $" see {where}\n");
                return;
            }
            seen.Add(reference.Data.ObjectNumber, path);
        }
        switch (pdf.Resolve(token))
        {
            case DictionaryToken { Data: var entries } when entries.TryGetValue("Type", out var type) && type is NameToken { Data: "Page" }:
                text.Append(" a page\n");
                break;
            case DictionaryToken dictionary:
                text.Append('\n');
                Entries(dictionary, path, depth);
                break;
            case StreamToken stream:
                text.Append('\n');
                Entries(stream.StreamDictionary, path, depth);
                Data(stream, depth);
                break;
            case ArrayToken array when array.Data.All(item => pdf.Resolve(item) is not (DictionaryToken or ArrayToken or StreamToken)):
                text.Append(" [").AppendJoin(' ', array.Data.Select(Plain)).Append("]\n");
                break;
            case ArrayToken array:
                text.Append('\n');
                for (var i = 0; i < array.Length; i++) Entry($"{i}", array.Data[i], path, depth);
                break;
            default:
                text.Append(' ').Append(Plain(token)).Append('\n');
                break;
        }
    }

    private void Entries(DictionaryToken dictionary, string path, int depth)
    {
        foreach (var (key, value) in dictionary.Data.Where(entry => !Back.Contains(entry.Key) || (entry.Key == "P" && entry.Value is StringToken)).OrderBy(entry => entry.Key, StringComparer.Ordinal)) Entry(key, value, path, depth);
    }

    private void Entry(string key, IToken value, string path, int depth)
    {
        text.Append(' ', 2 * depth).Append(key);
        Value(value, $"{path}/{key}", depth + 1);
    }

    private void Data(StreamToken stream, int depth)
    {
        var data = stream.StreamDictionary.Data.ContainsKey("Filter") ? stream.Decode(DefaultFilterProvider.Instance).ToArray() : stream.Data.ToArray();
        var isText = data.All(value => value is >= 32 and < 127 or 10 or 13);
        foreach (var line in isText ? Encoding.ASCII.GetString(data).Split('\n') : ["(bytes)"]) text.Append(' ', 2 * depth).Append("| ").Append(line.TrimEnd()).Append('\n');
    }

    private string Plain(IToken token) => pdf.Resolve(token) switch
    {
        NameToken name => "/" + name.Data,
        NumericToken number => number.Double.ToString("0.###", CultureInfo.InvariantCulture),
        BooleanToken flag => flag.Data ? "true" : "false",
        StringToken said => $"({(said.GetBytes().All(value => value is >= 32 and < 127) || said.EncodedWith == StringToken.Encoding.Utf16BE ? said.Data : Encoding.UTF8.GetString(said.GetBytes()))})",
        HexToken hex => Convert.ToHexString([.. hex.Bytes]),
        NullToken => "null",
        _ => "?",
    };
}

using Publish.Pdf.Syntax;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>
/// Copies objects of another PDF into ours, each once and with all that it refers to. References are put into a queue rather than followed at
/// once, so a file cannot exhaust the stack, and what is nested deeper than any program nests is cut off; pages and the catalog are left behind, since they would bring the whole file along.
/// </summary>
internal sealed class ObjectCopier(PdfFile file, SourceObjects objects)
{
    private const int DeepestValue = 200;

    // A stream's length is written anew; the others point into a structure that stays behind, hold the private data of the program that made the file, or tell of its maker: who, when, of which files.
    private static readonly HashSet<string> LeftBehind = new(StringComparer.Ordinal)
    {
        "Length", "StructParent", "StructParents", "PieceInfo", "Metadata", "LastModified", "OPI", "Thumb", "AF", "Creator", "CreatorInfo", "Ref",
    };

    // The stream itself would lie in another file, on the disk of whoever made this one.
    private static readonly HashSet<string> OfOtherFiles = new(StringComparer.Ordinal) { "F", "FFilter", "FDecodeParms" };

    private readonly Dictionary<IndirectReference, PdfRef> copies = [];
    private readonly Queue<(IndirectReference Source, PdfRef Copy)> pending = [];

    /// <summary>Those of the page that is being written: forms and fonts of PDF 1.1 leave their own out and use these (ISO 32000-1, 7.8.3).</summary>
    public IToken? PageResources { get; set; }

    /// <summary>Writes what the references that were met so far lead to.</summary>
    public void WritePending()
    {
        while (pending.TryDequeue(out var next))
            WriteObject(objects.Find(next.Source), next.Copy);
    }

    /// <summary>Writes a value with its references turned into ours.</summary>
    public void Write(ByteSink sink, IToken token) => Write(sink, token, 0);

    private void WriteObject(IToken? token, PdfRef copy)
    {
        if (token is StreamToken stream)
        {
            var bare = BareStream.Of(stream, objects);
            file.WriteStream(copy, bare.Data.Span, entries => WriteEntries(entries.Sink, bare.Dictionary, 0, isOfStream: true));
            return;
        }

        var sink = file.Open(copy);
        if (token is null || IsOutOfPlace(token))
            sink.Raw("null"u8);
        else
            Write(sink, token);
        file.Close();
    }

    private static bool IsOutOfPlace(IToken token) =>
        token is DictionaryToken dictionary && dictionary.Data.TryGetValue("Type", out var type)
        && type is NameToken { Data: "Page" or "Pages" or "Catalog" or "StructTreeRoot" or "StructElem" };

    private void Write(ByteSink sink, IToken token, int depth)
    {
        switch (depth > DeepestValue ? NullToken.Instance : token)
        {
            case IndirectReferenceToken reference:
                sink.Raw((byte)' ').Ref(CopyOf(reference.Data));
                break;
            case DictionaryToken dictionary:
                sink.Raw("<<"u8);
                WriteEntries(sink, dictionary, depth);
                sink.Raw(">>"u8);
                break;
            case ArrayToken array:
                sink.Raw((byte)'[');
                foreach (var item in array.Data)
                    Write(sink, item, depth + 1);
                sink.Raw((byte)']');
                break;
            default:
                ScalarWriter.Write(sink, token);
                break;
        }
    }

    private void WriteEntries(ByteSink sink, DictionaryToken dictionary, int depth, bool isOfStream = false)
    {
        foreach (var (key, value) in dictionary.Data)
        {
            if (value is NullToken || LeftBehind.Contains(key) || (isOfStream && OfOtherFiles.Contains(key)))
                continue;
            ScalarWriter.WriteName(sink, key);
            Write(sink, value, depth + 1);
            if (ScalarWriter.WriteOtherSpelling(sink, key))
                Write(sink, value, depth + 1);
        }

        if (PageResources is not null && UsesThePages(dictionary))
            Write(sink.Raw(Key.Resources), PageResources, depth + 1);
    }

    private static bool UsesThePages(DictionaryToken dictionary) =>
        dictionary.Data.TryGetValue("Subtype", out var kind) && kind is NameToken { Data: "Form" or "Type3" } && !dictionary.Data.ContainsKey("Resources");

    private PdfRef CopyOf(IndirectReference source)
    {
        if (copies.TryGetValue(source, out var copy))
            return copy;
        copy = file.Reserve();
        copies.Add(source, copy);
        pending.Enqueue((source, copy));
        return copy;
    }
}

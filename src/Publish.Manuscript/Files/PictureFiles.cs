using System.Collections.Concurrent;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Manuscript.Files;

/// <summary>A picture that is named in the wrong case.</summary>
/// <param name="Span">The words that name it.</param>
/// <param name="Typed">As it stands there.</param>
/// <param name="Meant">The path that works.</param>
public sealed record MisnamedPicture(SourceSpan Span, string Typed, string Meant);

/// <summary>The pictures that a manuscript names: found inside of it, PNG, JPEG or SVG by their first bytes, and not yet read.</summary>
public sealed class PictureFiles
{
    private readonly ConcurrentDictionary<string, PictureFile> files = new(StringComparer.Ordinal);

    private readonly ConcurrentQueue<MisnamedPicture> misnamed = new();

    /// <summary>Those that are not found only because their names are typed in another case.</summary>
    public IReadOnlyList<MisnamedPicture> Misnamed => [.. misnamed];

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<string> Paths => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The format that the first bytes show; null for a path that the manuscript does not name or does not hold.</summary>
    public PictureFormat? Format(string path) => files.TryGetValue(path, out var file) ? file.Format : null;

    /// <summary>A picture's bytes; large ones are read again where memory was wanted since. Empty for a path that is not here, or where the file has vanished since.</summary>
    /// <param name="path">As <see cref="Image.Path"/> has it.</param>
    public ReadOnlyMemory<byte> Read(string path) => files.TryGetValue(path, out var file) ? file.Bytes.Value : default;

    /// <summary>The picture that paper shows instead of a drawing: the PNG or JPEG of the same name beside it. Empty where there is none.</summary>
    public ReadOnlyMemory<byte> ReadForPrint(string path) => files.TryGetValue(path, out var file) && file.ForPrint is { } twin ? twin.Value : default;

    /// <param name="forPrint">The full path of the picture that paper shows instead; null for none.</param>
    internal void Add(string path, string fullPath, PictureFormat format, string? forPrint = null) =>
        files.TryAdd(path, new(format, new(() => Bytes(fullPath)), forPrint is null ? null : new(() => Bytes(forPrint))));

    /// <summary>One that lies in no file of its own.</summary>
    internal void Add(string path, byte[] bytes, PictureFormat format) => files.TryAdd(path, new(format, new(bytes), null));

    internal void Add(MisnamedPicture picture) => misnamed.Enqueue(picture);

    private static ReadOnlyMemory<byte> Bytes(string fullPath)
    {
        try
        {
            return FileBytes.Of(fullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    private sealed record PictureFile(PictureFormat Format, Lazy<ReadOnlyMemory<byte>> Bytes, Lazy<ReadOnlyMemory<byte>>? ForPrint);
}

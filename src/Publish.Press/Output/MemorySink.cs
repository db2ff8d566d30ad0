using System.Collections.Concurrent;
using Publish.Press.Editions;

namespace Publish.Press.Output;

/// <summary>Keeps finished files in memory, by their names. A zine's files take the place of those that it had before.</summary>
public sealed class MemorySink : ISink
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);

    public string Place => "memory";

    /// <summary>Nothing was put into it.</summary>
    public bool IsUnchanged => files.IsEmpty;

    /// <summary>What was made, by name.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => files;

    public string NameFor(string wanted, string manuscript) => wanted;

    public IDelivery Open(string name, string manuscript, EditionList editions) => new Delivery(name, editions, files);

    private sealed class Delivery(string name, EditionList editions, ConcurrentDictionary<string, ReadOnlyMemory<byte>> files) : IDelivery
    {
        private readonly ConcurrentDictionary<MadeFile, ReadOnlyMemory<byte>> taken = new();

        public string Name => name;

        public void Take(FinishedFile file)
        {
            var stream = new MemoryStream();
            file.Write(stream);
            stream.Position = 0;
            taken[MadeFile.Of(file, stream)] = stream.GetBuffer().AsMemory(0, (int)stream.Length);
        }

        public IReadOnlyList<MadeFile> Commit(bool whole)
        {
            foreach (var (file, bytes) in taken)
                files[file.Path] = bytes;
            return [.. editions.Sorted(taken.Keys, file => file.Edition).ThenBy(file => file.Path, StringComparer.Ordinal)];
        }

        public void Dispose()
        {
        }
    }
}

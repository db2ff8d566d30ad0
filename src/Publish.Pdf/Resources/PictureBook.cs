using System.Collections.Concurrent;
using Publish.Model;

namespace Publish.Pdf.Resources;

/// <summary>All pictures that some documents show, numbered in the order of their pages, and each prepared once for each need.</summary>
internal sealed class PictureBook(IPictureDecoder? decoder)
{
    private readonly Dictionary<Picture, int> _indexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Picture> _pictures = [];
    private readonly ConcurrentDictionary<(int Index, PictureNeeds Needs), Lazy<PreparedPicture>> _prepared = new();

    public void Add(Picture picture)
    {
        if (_indexes.TryAdd(picture, _pictures.Count))
            _pictures.Add(picture);
    }

    public int IndexOf(Picture picture) => _indexes[picture];

    /// <exception cref="InvalidOperationException">The picture must be decoded and nothing was given that can.</exception>
    public PreparedPicture Prepare(int index, PictureNeeds needs) => _prepared.GetOrAdd(
        (index, needs),
        static (key, book) => new Lazy<PreparedPicture>(() => PicturePreparer.Prepare(book._pictures[key.Index], key.Needs, book.Decoder)),
        this).Value;

    private IPictureDecoder Decoder => decoder ?? throw new InvalidOperationException("A picture must be decoded, and there is no decoder.");
}

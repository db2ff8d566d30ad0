using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import.Opening;

/// <summary>The filters that streams are unpacked with, each of which is asked first how much will come of it.</summary>
internal sealed class MeteredFilters(ReadingBudget budget) : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Metered(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Metered(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Metered(DefaultFilterProvider.Instance.GetAllFilters());

    private MeteredFilter[] Metered(IReadOnlyList<IFilter> filters)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (filters.Count > ReadingBudget.MostFilters && !ReferenceEquals(filters, DefaultFilterProvider.Instance.GetAllFilters())) throw budget.Spend("something in it is packed many times over");
        var metered = new MeteredFilter[filters.Count];
        for (var i = 0; i < metered.Length; i++) metered[i] = new(filters[i], budget);
        return metered;
    }
}

/// <summary>One of them.</summary>
internal sealed class MeteredFilter(IFilter inner, ReadingBudget budget) : IFilter
{
    /// <summary>Pixels of a picture: as many as A3 has at 600 dots an inch in grey.</summary>
    private const int LongestPicture = 100 << 20;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        Measure(input, streamDictionary, filterIndex);
        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Unpack(output.Length);
        return output;
    }

    /// <exception cref="BudgetSpentException">More comes of it than may.</exception>
    public void Measure(Memory<byte> input, DictionaryToken streamDictionary, int filterIndex)
    {
        var isPicture = streamDictionary.Data.TryGetValue("Subtype", out var kind) && kind is NameToken { Data: "Image" };
        var most = isPicture ? LongestPicture : ReadingBudget.LongestStream;
        if (UnpackedSize.Exceeds(inner, input, streamDictionary, filterIndex, most))
            // A large picture is no attack: it is not looked into, and that is all.
            throw isPicture ? new InvalidDataException("The picture is too large to be looked into.") : budget.Spend($"something in it unpacks to more than {most >> 20} MB");
    }
}

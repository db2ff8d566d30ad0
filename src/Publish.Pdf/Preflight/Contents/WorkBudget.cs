namespace Publish.Pdf.Preflight.Contents;

/// <summary>How much of a file is looked at before it is given up: files from outside may ask for more than any machine can do.</summary>
/// <remarks>The numbers are several times those of the heaviest maps and catalogues that printers get.</remarks>
internal sealed class WorkBudget
{
    public const int DeepestContents = 24;

    private const long MostOperatorsOnAPage = 3_000_000;
    private const long MostOperators = 25_000_000;
    private const long MostStreamsOnAPage = 20_000;
    private const long MostBytesOnAPage = 160L << 20;
    private const long MostBytes = 1L << 30;
    private const long MostSamples = 2L << 30;

    private long operatorsOnPage;
    private long streamsOnPage;
    private long bytesOnPage;
    private long operators;
    private long bytes;
    private long samples;

    /// <summary>Nothing of the file can be looked at any more.</summary>
    public bool IsSpent => operators > MostOperators || bytes > MostBytes;

    public void BeginPage() => (operatorsOnPage, streamsOnPage, bytesOnPage) = (0, 0, 0);

    /// <exception cref="TooMuchException">The page, or the file, asks for too much.</exception>
    public void Operator()
    {
        operators++;
        if (++operatorsOnPage > MostOperatorsOnAPage || operators > MostOperators) throw new TooMuchException();
    }

    /// <inheritdoc cref="Operator"/>
    public void Operators(long count)
    {
        (operators, operatorsOnPage) = (operators + count, operatorsOnPage + count);
        if (operatorsOnPage > MostOperatorsOnAPage || operators > MostOperators) throw new TooMuchException();
    }

    /// <inheritdoc cref="Operator"/>
    public void Stream()
    {
        if (++streamsOnPage > MostStreamsOnAPage) throw new TooMuchException();
    }

    /// <inheritdoc cref="Operator"/>
    public void Bytes(long count)
    {
        (bytes, bytesOnPage) = (bytes + count, bytesOnPage + count);
        if (bytesOnPage > MostBytesOnAPage || bytes > MostBytes) throw new TooMuchException();
    }

    /// <summary>Whether so many bytes of pictures may still be looked into.</summary>
    public bool TakesSamples(long count) => (samples += count) <= MostSamples;
}

/// <summary>A page asks for more than is looked at; it is caught where pages are read, and said.</summary>
internal sealed class TooMuchException : Exception;

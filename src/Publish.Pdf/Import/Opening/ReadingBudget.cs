namespace Publish.Pdf.Import.Opening;

/// <summary>
/// How much work another PDF may make. It is counted in bytes that are looked at and unpacked, never in time, so that a file is read on every machine or on none. What any
/// program writes comes to a hundredth of it; what goes beyond is made to bring readers down, or damaged so that they would never end.
/// </summary>
internal sealed class ReadingBudget(long fileLength)
{
    /// <summary>The longest stream of anything but pixels: contents of a page with a whole city's map have 20 MB.</summary>
    public const int LongestStream = 32 << 20;

    /// <summary>Filters of one stream; more than two are hardly ever written.</summary>
    public const int MostFilters = 8;

    private long looks = Looks(fileLength);
    private long unpacked = Unpacked(fileLength);

    /// <summary>What ran out, for people; null while there is enough.</summary>
    public string? Spent { get; private set; }

    /// <summary>As at the beginning, for another step of the work.</summary>
    public void Renew() => (looks, unpacked) = (Looks(fileLength), Unpacked(fileLength));

    /// <exception cref="BudgetSpentException">No more is to be read.</exception>
    public void Look(int bytes)
    {
        if (Spent is not null || Interlocked.Add(ref looks, -bytes) < 0) throw Spend("its parts lead back into each other without end");
    }

    /// <exception cref="BudgetSpentException">No more is to be unpacked.</exception>
    public void Unpack(long bytes)
    {
        if (Spent is not null || Interlocked.Add(ref unpacked, -bytes) < 0) throw Spend("it unpacks to hundreds of times its size");
    }

    /// <summary>From now on nothing is read; what is said first is kept.</summary>
    public BudgetSpentException Spend(string why)
    {
        Spent ??= why;
        return new(Spent);
    }

    private static long Looks(long length) => 200_000_000 + (40 * length);

    private static long Unpacked(long length) => 256_000_000 + (50 * length);
}

/// <summary>A PDF asks for more work than it may make.</summary>
internal sealed class BudgetSpentException(string why) : Exception(why);

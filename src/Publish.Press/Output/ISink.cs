using Publish.Press.Editions;

namespace Publish.Press.Output;

/// <summary>Where finished files go. A sink that cannot take them throws <see cref="SinkException"/>, and its user is told.</summary>
public interface ISink
{
    /// <summary>The place in words, for messages: a folder as it was typed.</summary>
    string Place { get; }

    /// <summary>It was compared, and all that was there when the sink was opened is there unchanged. False where nothing is compared.</summary>
    bool IsUnchanged => false;

    /// <summary>The name that a zine's files begin with here.</summary>
    /// <param name="wanted">What it would be, were the zine alone.</param>
    /// <param name="manuscript">The path of what it is made from, so that zines of one name do not replace each other.</param>
    string NameFor(string wanted, string manuscript);

    /// <summary>Makes room for one zine's files.</summary>
    /// <param name="name">As <see cref="NameFor"/> gave it.</param>
    /// <param name="editions">All that the press can make.</param>
    IDelivery Open(string name, string manuscript, EditionList editions);
}

/// <summary>One zine's files on their way into a sink. What is disposed of and was not committed leaves nothing behind.</summary>
public interface IDelivery : IDisposable
{
    string Name { get; }

    /// <summary>Takes one file, from several threads at once.</summary>
    void Take(FinishedFile file);

    /// <summary>All files are there: they are kept.</summary>
    /// <param name="whole">All that this zine has was made; what an earlier making left and this one did not is to go.</param>
    /// <returns>The files of this making, in the order of the manifest.</returns>
    IReadOnlyList<MadeFile> Commit(bool whole);
}

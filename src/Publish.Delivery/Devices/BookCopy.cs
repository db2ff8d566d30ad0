using System.Security.Cryptography;
using Publish.Delivery.Books;
using Publish.Files;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Delivery.Devices;

/// <summary>What came of a copy.</summary>
public enum CopyEnd
{
    Copied,

    /// <summary>The very same file was there.</summary>
    AlreadyThere,

    /// <summary>An earlier edition of the same book was there, and is replaced.</summary>
    Renewed,

    Failed,
}

/// <summary>
/// A book onto a device: written beside its place, flushed, read back and compared, and only then given its name. Whatever goes wrong, no half book stays under a
/// book's name, and what was there before stays.
/// </summary>
/// <param name="disk">How files are written; another one in tests.</param>
public sealed class BookCopy(ReaderDevice device, DeviceDisk disk, DiagnosticBag bag)
{
    private const string Unfinished = ".publish-part";

    /// <summary>Where a device is mounted at a fixed place, the place stays when the device goes.</summary>
    private bool IsThere => device.Kind == ReaderKind.Other ? Directory.Exists(device.Root) : ReaderDevices.Recognise(device.Root)?.Kind == device.Kind;

    public BookCopy(ReaderDevice device, DiagnosticBag bag)
        : this(device, new DeviceDisk(), bag)
    {
    }

    /// <param name="source">The finished file.</param>
    /// <param name="name">What it is called on the device.</param>
    /// <param name="replace">Asked before another book of that name is replaced; gives false to leave it.</param>
    public CopyEnd Copy(string source, string name, Func<string, bool> replace)
    {
        var target = Path.Combine(device.Books, name);
        try
        {
            Sweep();
            var found = Look(source, target);
            if (found == CopyEnd.AlreadyThere || (found == CopyEnd.Failed && !Allowed(target, replace)) || !HasRoom(source)) return found == CopyEnd.AlreadyThere ? found : CopyEnd.Failed;
            return Write(source, target) ? found == CopyEnd.Failed ? CopyEnd.Copied : found : CopyEnd.Failed;
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
        {
            Report(lost, target);
            return CopyEnd.Failed;
        }
    }

    /// <summary>What an earlier copy left behind when its device was pulled out.</summary>
    private void Sweep()
    {
        foreach (var left in Directory.EnumerateFiles(device.Books, "*" + Unfinished))
            disk.Delete(left);
    }

    /// <returns><see cref="CopyEnd.Copied"/> where the place is free, <see cref="CopyEnd.Failed"/> where another book has it.</returns>
    private static CopyEnd Look(string source, string target)
    {
        if (!File.Exists(target)) return CopyEnd.Copied;
        if (Hash(source).AsSpan().SequenceEqual(Hash(target))) return CopyEnd.AlreadyThere;
        return BookFile.ReadCard(source) is { Identifier.Length: > 0 } ours && !IsTitleAlone(ours) && BookFile.ReadCard(target) is { } theirs && ours.Identifier == theirs.Identifier
            ? CopyEnd.Renewed
            : CopyEnd.Failed;
    }

    /// <summary>An identifier made of nothing but a title: another zine of that title has it as well.</summary>
    private static bool IsTitleAlone(BookMetadata card) => card.Authors.Count == 0 && card.Identifier == NamedUuid.Urn(Slug.From(card.Title, card.Language), []);

    private bool Allowed(string target, Func<string, bool> replace)
    {
        if (replace(BookFile.ReadCard(target) is { Title.Length: > 0 } other ? $"{Path.GetFileName(target)} (“{other.Title}”)" : Path.GetFileName(target))) return true;
        bag.AnotherBook(target);
        return false;
    }

    private bool HasRoom(string source)
    {
        var needed = new FileInfo(source).Length;
        if (disk.FreeBytes(device.Books) is not { } free || free >= needed) return true;
        bag.DeviceIsFull(device, needed, free);
        return false;
    }

    private bool Write(string source, string target)
    {
        var part = target + Unfinished;
        try
        {
            disk.Write(source, part);
            if (!Hash(source).AsSpan().SequenceEqual(Hash(part)))
            {
                bag.ArrivedDamaged(device, target);
                return false;
            }

            disk.Move(part, target);
            if (IsThere) return true;
            // Its folder is still there, and is one of this computer's own now: so is the book.
            disk.Delete(target);
            bag.DeviceVanished(device, target);
            return false;
        }
        finally
        {
            disk.Delete(part);
        }
    }

    private void Report(Exception lost, string target)
    {
        if (!IsThere) bag.DeviceVanished(device, target);
        else if (DeviceDisk.IsFull(lost)) bag.DeviceIsFull(device, 0, 0);
        else bag.DeviceRefuses(device, target, lost);
    }

    private static byte[] Hash(string path)
    {
        using var stream = RegularFile.Open(path);
        return SHA256.HashData(stream);
    }
}

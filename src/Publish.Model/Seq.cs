using System.Collections;
using System.Runtime.CompilerServices;

namespace Publish.Model;

/// <summary>A list that never changes and equals another list of equal items, so that whole trees compare.</summary>
/// <remarks>The default value is the empty list. Built with <c>[a, b]</c> or <see cref="Seq.Of{T}"/>.</remarks>
[CollectionBuilder(typeof(Seq), nameof(Seq.Create))]
public readonly struct Seq<T> : IReadOnlyList<T>, IEquatable<Seq<T>>
{
    private readonly T[]? items;

    internal Seq(T[] items) => this.items = items;

    public int Count => items?.Length ?? 0;

    public bool IsEmpty => Count == 0;

    public T this[int index] => (items ?? [])[index];

    public ReadOnlySpan<T> Span => items;

    public Seq<T> Add(T item) => new([.. Span, item]);

    public Seq<T> AddRange(Seq<T> more) => more.IsEmpty ? this : new([.. Span, .. more.Span]);

    public Seq<TResult> Select<TResult>(Func<T, TResult> map)
    {
        var result = new TResult[Count];
        for (var i = 0; i < result.Length; i++)
            result[i] = map(items![i]);
        return new(result);
    }

    /// <summary>Maps each item and gives this very list back where no item changed, so that untouched subtrees are shared.</summary>
    internal Seq<T> Rewrite(Func<T, T> map)
    {
        T[]? changed = null;
        for (var i = 0; i < Count; i++)
        {
            var item = map(items![i]);
            if (changed is null && !ReferenceEquals(item, items[i])) changed = [.. items];
            if (changed is not null) changed[i] = item;
        }
        return changed is null ? this : new(changed);
    }

    /// <summary>Whether both are one list in memory, which says sooner than equality that nothing changed.</summary>
    internal bool IsSame(Seq<T> other) => ReferenceEquals(items, other.items) || (IsEmpty && other.IsEmpty);

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    public bool Equals(Seq<T> other)
    {
        if (Count != other.Count) return false;
        if (ReferenceEquals(items, other.items)) return true;
        for (var i = 0; i < Count; i++)
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i])) return false;
        return true;
    }

    public override bool Equals(object? obj) => obj is Seq<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Span)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public static bool operator ==(Seq<T> left, Seq<T> right) => left.Equals(right);

    public static bool operator !=(Seq<T> left, Seq<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="Seq{T}"/> values.</summary>
public static class Seq
{
    public static Seq<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    public static Seq<T> Of<T>(IEnumerable<T> items) => new([.. items]);
}

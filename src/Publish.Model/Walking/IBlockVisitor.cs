namespace Publish.Model.Walking;

/// <summary>What must know every kind of block.</summary>
public interface IBlockVisitor<out T>
{
    T Visit(Paragraph block);
    T Visit(Subheading block);
    T Visit(Quotation block);
    T Visit(Epigraph block);
    T Visit(Verse block);
    T Visit(ListBlock block);
    T Visit(DefinitionList block);
    T Visit(Table block);
    T Visit(Figure block);
    T Visit(SceneBreak block);
    T Visit(PageBreak block);
    T Visit(Preformatted block);
    T Visit(Division block);
    T Visit(GlossaryPlace block);
}

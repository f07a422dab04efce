package org.dhruva.service.openapi;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.util.Locale;
import java.util.Optional;

/**
 * What the Javadoc of a type says, as Markdown: the description of an interface and the comment at
 * the code are one text.
 */
public final class JavadocText {

  private final ClassJavadoc javadoc;

  private JavadocText(ClassJavadoc javadoc) {
    this.javadoc = javadoc;
  }

  public static JavadocText of(Class<?> type) {
    return new JavadocText(RuntimeJavadoc.getJavadoc(type));
  }

  /** The same of a class that is not loaded. */
  static JavadocText of(String binaryName) {
    return new JavadocText(
        RuntimeJavadoc.getJavadoc(binaryName, Thread.currentThread().getContextClassLoader()));
  }

  /** What the type is. */
  public Optional<String> whole() {
    return text(javadoc.getComment());
  }

  /** Its first sentence as a heading, without the full stop. */
  public Optional<String> heading() {
    return whole()
        .map(text -> text.substring(0, sentenceEnd(text)))
        .map(sentence -> sentence.replaceFirst("\\.$", ""));
  }

  /** What comes after its first sentence. */
  public Optional<String> furtherSentences() {
    return whole()
        .map(text -> text.substring(sentenceEnd(text)).strip())
        .filter(text -> !text.isEmpty());
  }

  /** What a component of a record is. */
  public Optional<String> component(String name) {
    return javadoc.getRecordComponents().stream()
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .flatMap(component -> text(component.getComment()))
        .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
  }

  private static int sentenceEnd(String text) {
    int stop = text.indexOf(". ");
    return stop < 0 ? text.length() : stop + 1;
  }

  private static Optional<String> text(Comment comment) {
    Markdown markdown = new Markdown();
    comment.visit(markdown);
    return Optional.of(markdown.text()).filter(text -> !text.isEmpty());
  }

  private static final class Markdown implements CommentVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void commentText(String plain) {
      text.append(plain);
    }

    @Override
    public void inlineLink(Link link) {
      text.append(link.getLabel());
    }

    @Override
    public void inlineTag(String name, String value) {
      text.append('`').append(value).append('`');
    }

    @Override
    public void inlineValue(Value value) {
      text.append('`').append(value.getReferencedMemberName()).append('`');
    }

    String text() {
      return text.toString().replaceAll("\\s+", " ").strip();
    }
  }
}

package org.dhruva.portal.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/**
 * Cards in a form that a helper hands to a survivor in a link: nobody can read it on the way, and
 * nobody but the portal can make one. That spares us a directory of all helpers, and the right to
 * read one.
 */
@Singleton
final class HelperCards {

  /** How long a card can be used. */
  static final Duration VALID = Duration.ofDays(30);

  private static final int KEY_BYTES = 32;
  private static final String ROLE = "role";
  private static final String NAME = "name";
  private static final String ORGANISATION = "organisation";

  private final SecretKey key;

  private final InstantSource clock;

  /** The secret is the portal's own, which all its instances share. */
  @Inject
  HelperCards(@ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret)
      throws GeneralSecurityException {
    this(secret, InstantSource.system());
  }

  HelperCards(String secret, InstantSource clock) throws GeneralSecurityException {
    this.clock = clock;
    byte[] purpose = "helper card".getBytes(StandardCharsets.UTF_8);
    this.key =
        KDF.getInstance("HKDF-SHA256")
            .deriveKey(
                "AES",
                HKDFParameterSpec.ofExtract()
                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                    .thenExpand(purpose, KEY_BYTES));
  }

  String seal(HelperCard card) {
    JwtClaims claims = new JwtClaims();
    claims.setSubject(card.account());
    claims.setClaim(ROLE, card.role());
    claims.setClaim(NAME, card.name());
    card.organisation().ifPresent(name -> claims.setClaim(ORGANISATION, name));
    claims.setExpirationTime(
        NumericDate.fromMilliseconds(clock.instant().plus(VALID).toEpochMilli()));
    JsonWebEncryption sealed = new JsonWebEncryption();
    sealed.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
    sealed.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
    sealed.setKey(key);
    sealed.setPayload(claims.toJson());
    try {
      return sealed.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("A card cannot be sealed", e);
    }
  }

  /** The card in what somebody pasted, which may be the whole link. */
  static String inLink(String text) {
    String pasted = text == null ? "" : text.strip();
    return pasted.substring(pasted.indexOf('=') + 1);
  }

  /** Empty for anything but a card of ours whose time is not over. */
  Optional<HelperCard> open(String sealed) {
    try {
      JwtClaims claims =
          new JwtConsumerBuilder()
              .setDisableRequireSignature()
              .setDecryptionKey(key)
              .setJweAlgorithmConstraints(only(KeyManagementAlgorithmIdentifiers.DIRECT))
              .setJweContentEncryptionAlgorithmConstraints(
                  only(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM))
              .setRequireExpirationTime()
              .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
              .setRequireSubject()
              .build()
              .processToClaims(sealed);
      return Optional.of(
          new HelperCard(
              claims.getSubject(),
              claims.getStringClaimValue(ROLE),
              claims.getStringClaimValue(NAME),
              Optional.ofNullable(claims.getStringClaimValue(ORGANISATION))));
    } catch (InvalidJwtException | MalformedClaimException e) {
      return Optional.empty();
    }
  }

  private static AlgorithmConstraints only(String algorithm) {
    return new AlgorithmConstraints(ConstraintType.PERMIT, algorithm);
  }
}

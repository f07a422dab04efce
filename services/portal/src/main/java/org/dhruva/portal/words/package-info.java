/**
 * How codes, days and amounts are said to a person. Words for codes and phrases with numbers are in
 * resource bundles beside this package; the sentences of pages are in {@code messages}. A
 * translation adds a file to each and no code.
 */
package org.dhruva.portal.words;

/** What is entered, in which order and by whom; nothing about where it goes. */
package org.dhruva.example.entry;

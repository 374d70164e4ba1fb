package fr.gusp.veille.wrong.report.verify;

import java.sql.Connection;

/** Decides by asking a database. */
record DecidesWithJdbc(Connection connection) {}

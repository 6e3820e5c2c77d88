// SPDX-License-Identifier: GPL-3.0-or-later
package example;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** A bean with members of many types. */
public class Order {
    public enum Size { SMALL, LARGE }

    public static class Line {
        public String article;
        public int count = 1;
        public final String ignored = "final";
    }

    private String name;
    private long number;
    private BigInteger huge;
    private BigDecimal price;
    private boolean paid;
    private Size size;
    private List<Line> lines;
    private Map<String, List<Integer>> counts;
    private byte[] data;
    private String[] words;
    private String URL;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public BigInteger getHuge() {
        return huge;
    }

    public void setHuge(BigInteger huge) {
        this.huge = huge;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    public Size getSize() {
        return size;
    }

    public void setSize(Size size) {
        this.size = size;
    }

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }

    public Map<String, List<Integer>> getCounts() {
        return counts;
    }

    public void setCounts(Map<String, List<Integer>> counts) {
        this.counts = counts;
    }

    public byte[] getData() {
        return data;
    }

    public void setData(byte[] data) {
        this.data = data;
    }

    public String[] getWords() {
        return words;
    }

    public void setWords(String[] words) {
        this.words = words;
    }

    public String getURL() {
        return URL;
    }

    public void setURL(String url) {
        URL = url;
    }
}
